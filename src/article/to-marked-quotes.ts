import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import { revisionsBy } from '../model/revision.ts';
import type { ArticleInput } from '../schema/article.ts';
import type { Gap } from '../text/gaps-between.ts';
import type { Range } from '../text/normalise.ts';
import type { VerifiedQuote } from './verify-quotes.ts';

/** What the page shows of each quotation in the text. */
export function toMarkedQuotes(
  verified: readonly VerifiedQuote[],
  { actors, quotes, corrections }: ArticleInput,
  gapsOf: (ranges: readonly Range[]) => readonly Gap[],
): MarkedQuote[] {
  const revisions = revisionsBy('quote', corrections);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return verified.flatMap(({ entry, ranges }) => {
    const quote = quotes[entry.index];
    if (!quote) return [];
    const { id, formerly, form, speaker } = quote;
    const revised = revisions.get(id)?.[0] ?? null;
    const gaps = gapsOf(ranges).map(({ kind }) => kind);
    return [{ id, formerly, form, speaker: names.get(speaker) ?? '', revised, ranges, gaps }];
  });
}
