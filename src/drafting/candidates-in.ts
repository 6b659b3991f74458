import type { Range } from '../text/normalise.ts';
import { calledIn } from './called-in.ts';
import type { Candidate } from './candidate.ts';
import type { Mention } from './named.ts';
import type { Tongue } from './tongue.ts';

/** Finds everything that may be who speaks in a text in which what is quoted is masked, in order. */
export function candidatesIn(
  masked: string,
  tongue: Tongue,
  mentions: readonly Mention[],
): Candidate[] {
  const called = calledIn(masked, tongue).filter((each) => !isNamedIn(each, mentions));
  const named = mentions
    .filter(
      ({ isInRole, start, end }) =>
        !isInRole && !called.some((each) => each.start <= start && end < each.end),
    )
    .map((mention): Candidate => ({ ...rangeOf(mention), kind: 'named', mention }));
  const found = [...named, ...called, ...pronounsIn(masked, tongue)];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether what is called is a part of a name and what stands before it: “the spokesperson Wang”; “the Clinton campaign” is none. */
function isNamedIn({ start, end }: Range, mentions: readonly Mention[]): boolean {
  return mentions.some((each) => start < each.end && each.end >= end && each.from < end);
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

function pronounsIn(masked: string, { he, she, who, others }: Tongue): Candidate[] {
  const find = (pattern: RegExp, kind: 'he' | 'she' | 'who' | 'other') =>
    [...masked.matchAll(new RegExp(pattern.source, 'giu'))].map(
      ({ 0: word, index }): Candidate => ({ kind, start: index, end: index + word.length }),
    );
  return [...find(he, 'he'), ...find(she, 'she'), ...find(who, 'who'), ...find(others, 'other')];
}
