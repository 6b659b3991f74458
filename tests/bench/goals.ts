import type { CompileTimes } from './compare-compilers.ts';
import type { BuildCosts } from './measure-builds.ts';
import type { CommandCosts } from './measure-commands.ts';
import type { Cost } from './run-measured.ts';
import type { SiteWeight } from './weigh-site.ts';

/** All that was measured. */
export interface Figures extends SiteWeight, CommandCosts {
  readonly articles: number;
  readonly own: BuildCosts;
  /** Without pages across articles, and without what programs read: these are counted apart. */
  readonly alone: BuildCosts;
  readonly stock: BuildCosts;
  readonly compile: CompileTimes;
  /** Seconds from a save to the page that shows it, in `dev`. */
  readonly save: number;
  /** Of a larger folder; null where none was given. */
  readonly larger: { readonly articles: number; readonly own: BuildCosts } | null;
}

export interface Goal {
  readonly name: string;
  /** The most that it may be. */
  readonly most: number;
  /** NaN where it was not measured. */
  readonly value: number;
  /** Why the goal does not apply; null where it does. */
  readonly exempt: string | null;
}

export type Verdict = 'met' | 'not met' | 'does not apply';

export function judge({ most, value, exempt }: Goal): Verdict {
  if (exempt !== null) return 'does not apply';
  return value <= most ? 'met' : 'not met';
}

/** The goals are for two cores and so many articles, or more. */
const ENOUGH = 840;
const MANY = 5000;

export function goalsOf(figures: Figures): Goal[] {
  const { articles, alone, stock, checkCold, checkEdited, rename, compile, save } = figures;
  const { files, megabytes, beside } = figures;
  const few = articles < ENOUGH ? `for ${ENOUGH} articles or more` : null;
  const goal = (name: string, most: number, value: number, exempt = few): Goal => {
    return { name, most, value, exempt };
  };
  const perGoal = (amount: number) => (amount / articles) * ENOUGH;
  return [
    goal('cold ÷ stock', 2.5, alone.cold.seconds / stock.cold.seconds),
    goal('nothing changed ÷ stock', 0.25, alone.unchanged.seconds / stock.unchanged.seconds),
    goal('one word edited ÷ stock', 0.7, alone.edited.seconds / stock.edited.seconds),
    goal('peak memory ÷ stock', 1, peakOf(alone) / peakOf(stock)),
    ...growthGoals(figures),
    goal(`MB for ${ENOUGH} articles and quotations`, 170, perGoal(megabytes - beside.megabytes)),
    goal(`files for ${ENOUGH} articles and quotations`, 9500, perGoal(files - beside.files)),
    goal('check, one word edited ÷ nothing kept', 0.15, checkEdited.seconds / checkCold.seconds),
    goal('check, one word edited, seconds', 1.5, checkEdited.seconds),
    goal(
      'rename ÷ check, one word edited',
      2.5,
      (rename?.seconds ?? NaN) / checkEdited.seconds,
      rename ? few : 'no article has a quotation',
    ),
    goal('compileArticle ÷ stock Markdown', 0.9, compile.own / compile.stock, null),
    goal('save to page in dev, seconds', 0.5, save),
  ];
}

/** What an article costs where there are many, against what it costs where there are fewer. */
function growthGoals({ articles, own, larger }: Figures): Goal[] {
  const isApart = larger && articles >= ENOUGH && larger.articles >= MANY;
  const exempt = isApart ? null : `for ${ENOUGH} articles, --and ${MANY} or more`;
  const growth = (kind: 'cold' | 'edited') =>
    larger ? larger.own[kind].seconds / larger.articles / (own[kind].seconds / articles) : NaN;
  const name = larger
    ? `${larger.articles} ÷ ${articles} articles, each`
    : 'more ÷ fewer articles, each';
  return [
    { name: `${name}, cold`, most: 1.15, value: growth('cold'), exempt },
    { name: `${name}, edited`, most: 1.15, value: growth('edited'), exempt },
  ];
}

function peakOf(costs: BuildCosts): number {
  const all: Cost[] = [costs.cold, costs.unchanged, costs.edited];
  return Math.max(...all.map(({ memory }) => memory));
}
