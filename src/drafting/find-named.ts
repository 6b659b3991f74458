import { describeNamed } from './describe-named.ts';
import { groupRuns } from './group-runs.ts';
import type { NameRun } from './name-run.ts';
import { nameRuns } from './name-runs.ts';
import type { Mention } from './named.ts';
import type { Tongue } from './tongue.ts';
import { withoutChance } from './without-chance.ts';

/** Finds who and what a text names, each once, and every place where it does. */
export function findNamed(text: string, lang: string, tongue: Tongue): Mention[] {
  const runs = withoutChance(nameRuns(text, tongue), text, lang, tongue);
  const groups = groupRuns(runs, text);
  const roles = startsInRoles(runs);
  const mentions = groups.flatMap(({ runs: own, full }) => {
    const named = describeNamed(own, full, text, lang, tongue);
    return own.map(({ start, end, from }): Mention => ({
      start,
      end,
      from,
      named,
      isInRole: roles.has(start),
    }));
  });
  return mentions.sort((a, b) => a.start - b.start);
}

/** Where the names begin that only say what the next one is: “Clinton campaign spokesman Brian Fallon”. */
function startsInRoles(runs: readonly NameRun[]): ReadonlySet<number> {
  const inside = runs.filter((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && next.from <= run.start && run.end < next.start;
  });
  return new Set(inside.map(({ start }) => start));
}
