import type { CorrectionKind } from '../schema/correction.ts';
import { correctionsLog, type LogEntry } from './corrections-log.ts';
import { medianOf } from './days-to-correct.ts';
import type { Dossier } from './dossier.ts';
import { type PeriodPage, type PeriodPlace, periodPages, periods } from './period-pages.ts';

/** All that was corrected: how much, how soon, the newest, and where the rest is. JSON-safe. */
export interface CorrectionsIndex {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Of all but slips of spelling; null where no day is known. */
  readonly medianDays: number | null;
  /** How many have days to count. */
  readonly counted: number;
  /** The newest, and whether a month has more of them. */
  readonly months: readonly CorrectionMonth[];
  readonly periods: readonly CountedPeriod[];
}

export type ChangeKind = CorrectionKind | 'withdrawal' | 'retraction';

export interface CountedPeriod extends Omit<PeriodPlace, 'part'> {
  readonly count: number;
}

export interface CorrectionMonth extends CountedPeriod {
  readonly entries: SplitEntries;
  readonly isWhole: boolean;
}

/** Slips of spelling apart from what changed the meaning; newest first. */
export interface SplitEntries {
  readonly told: readonly LogEntry[];
  readonly slips: readonly LogEntry[];
}

/** What was corrected in a month, or some of it. */
export interface CorrectionsPage extends Omit<PeriodPage<LogEntry>, 'items'> {
  readonly entries: SplitEntries;
}

type Articles = Pick<Dossier, 'articles' | 'actors'>;

export function correctionsIndex({ articles, actors }: Articles): CorrectionsIndex {
  const log = correctionsLog(articles, actors);
  const days = log.flatMap((entry) =>
    entry.kind === 'typo' || entry.days === null ? [] : [entry.days],
  );
  const all = periods(log, dateOf);
  const newest = periods(log.slice(0, MOST_ON_PAGE), dateOf);
  return {
    counts: countsOf(log),
    medianDays: medianOf(days),
    counted: days.length,
    months: newest.map(({ items, ...period }, index) => {
      const count = all[index]?.items.length ?? items.length;
      return { ...period, count, entries: split(items), isWhole: count === items.length };
    }),
    periods: all.map(({ items, ...period }) => ({ ...period, count: items.length })),
  };
}

export function correctionsPages({ articles, actors }: Articles): readonly CorrectionsPage[] {
  return periodPages(correctionsLog(articles, actors), dateOf, MOST_ON_PAGE).map(
    ({ items, ...page }) => ({
      ...page,
      entries: split(items),
    }),
  );
}

const MOST_ON_PAGE = 30;

function dateOf({ date }: LogEntry) {
  return date;
}

function split(entries: readonly LogEntry[]): SplitEntries {
  return {
    told: entries.filter(({ kind }) => kind !== 'typo'),
    slips: entries.filter(({ kind }) => kind === 'typo'),
  };
}

function countsOf(log: readonly LogEntry[]): CorrectionsIndex['counts'] {
  const countOf = (kind: ChangeKind) => log.filter((entry) => entry.kind === kind).length;
  return {
    correction: countOf('correction'),
    clarification: countOf('clarification'),
    typo: countOf('typo'),
    withdrawal: countOf('withdrawal'),
    retraction: countOf('retraction'),
  };
}
