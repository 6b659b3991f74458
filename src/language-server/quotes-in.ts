import { verifyQuotes } from '../article/verify-quotes.ts';
import type { Place } from '../problems/problem.ts';
import { verificationOf } from './verification-of.ts';

/** A listed quotation whose words stand in the text. */
export interface FoundQuote {
  readonly id: string;
  readonly speaker: string;
  /** Its place in `quotes:`. */
  readonly index: number;
  /** Where its words stand, part by part. */
  readonly places: readonly Place[];
}

/** The listed quotations of an article that are found in its text, in text order. */
export function quotesIn(text: string): readonly FoundQuote[] {
  const words = verificationOf(text);
  if (!words) return [];
  return verifyQuotes(words.entries.quotes, words).map(({ entry: { index, value }, ranges }) => ({
    ...{ id: value.id ?? '', speaker: value.speaker ?? '', index },
    places: ranges.map(words.locate),
  }));
}
