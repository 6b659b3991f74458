import { findPassage } from '../article/haystack.ts';
import { verifyQuotes } from '../article/verify-quotes.ts';
import type { DraftedQuote } from '../drafting/drafted.ts';
import type { Place } from '../problems/problem.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import type { Faulty } from './fixes/fix.ts';
import { type ReadWords, verificationOf } from './verification-of.ts';

/** Which of some drafted quotations stands where the problem is, and has no words of a listed one. */
export function draftedHere(
  quotes: readonly DraftedQuote[],
  { text, diagnostic }: Faulty,
): DraftedQuote | undefined {
  const words = verificationOf(text);
  if (!words) return undefined;
  const { start, end } = diagnostic.range;
  const from = { line: start.line + 1, column: start.character + 1 };
  const to = { line: end.line + 1, column: end.character + 1 };
  const listed = verifyQuotes(words.entries.quotes, words).flatMap(({ ranges }) => ranges);
  return quotes.find((quote) => {
    const ranges = rangesOf(quote, words);
    const isListed = ranges.some((range) => listed.some((each) => overlap(each, range)));
    return !isListed && ranges.map(words.locate).some((place) => isWithin(place, from, to));
  });
}

function rangesOf(quote: DraftedQuote, { haystack }: ReadWords): readonly Range[] {
  const search = findPassage(haystack, quote);
  return search.kind === 'found' ? search.ranges : [];
}

type Point = Pick<Place, 'line' | 'column'>;

/** Whether a place shares anything with what stands between two points. */
function isWithin({ line, column, endLine, endColumn }: Place, from: Point, to: Point): boolean {
  return (
    isBefore({ line, column }, to) &&
    isBefore(from, { line: endLine ?? line, column: endColumn ?? column })
  );
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
