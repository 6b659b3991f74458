import { countWords } from '../text/count-words.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import type { Range } from '../text/normalise.ts';
import type { Place } from '../problems/problem.ts';
import { findPassage, type Haystack } from './haystack.ts';
import type { Locate } from './locate.ts';

/** Where words stand in an article as somebody’s words: in quotation marks, or five and more in a row; not in what is listed. */
export type FindWords = (parts: readonly string[]) => readonly Place[];

export function createFindWords(
  haystack: Haystack,
  locate: Locate,
  listed: readonly Range[],
): FindWords {
  return (parts) => {
    const search = findPassage(haystack, { parts });
    if (search.kind === 'missing') return [];
    const ranges = search.kind === 'found' ? search.ranges : search.places;
    const isLong = parts.some((part) => countWords(part) >= MANY_WORDS);
    const quoted = isLong ? [] : findQuotedSpans(haystack.text);
    return ranges
      .filter((range) => isLong || quoted.some((span) => overlap(span, range)))
      .filter((range) => !listed.some((other) => overlap(other, range)))
      .map(locate);
  };
}

const MANY_WORDS = 5;

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
