import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import type { ArticleInput } from '../schema/article.ts';
import type { VerifiedQuote } from './verify-quotes.ts';

/** What the page shows of each quotation in the text. */
export function toMarkedQuotes(
  verified: readonly VerifiedQuote[],
  { actors, quotes }: ArticleInput,
): MarkedQuote[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return verified.flatMap(({ entry, ranges }) => {
    const quote = quotes[entry.index];
    if (!quote) return [];
    const { id, formerly, form, speaker } = quote;
    return [{ id, formerly, form, speaker: names.get(speaker) ?? '', ranges }];
  });
}
