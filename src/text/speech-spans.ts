import { findQuotedSpans } from './find-quoted-spans.ts';
import type { Range } from './normalise.ts';
import { wordsKey } from './words-key.ts';

/** What stands in quotation marks in a text, but for words of which it is known that nobody said them. */
export function speechSpans(text: string, notQuotes: readonly string[]): Range[] {
  const spans = findQuotedSpans(text);
  if (notQuotes.length === 0) return spans;
  const unsaid = new Set(notQuotes.map(wordsKey));
  return spans.filter(({ start, end }) => !unsaid.has(wordsKey(text.slice(start, end))));
}
