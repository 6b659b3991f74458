import { citedAnchorOf } from './anchor.ts';
import type { Article } from './article.ts';
import type { PinnedSource } from './pinned-source.ts';
import type { Quote } from './quote.ts';
import type { SourceCheck } from './source-check.ts';

/** A quotation that was checked against a source, as the page of the source shows it. */
export interface CitedQuote {
  readonly article: Article;
  readonly quote: Quote;
  readonly check: SourceCheck;
  readonly ranges: SourceCheck['ranges'];
  /** Its anchor on the page, and those that it had under former names. */
  readonly anchors: readonly [string, ...string[]];
}

/** The quotations of some articles that were checked against a source, in the order in which they stand in it. */
export function citedQuotes(
  { id }: PinnedSource,
  articles: readonly Article[],
): readonly CitedQuote[] {
  const cited = articles.flatMap((article) =>
    article.quotes.flatMap((quote): CitedQuote[] => {
      const { check } = quote;
      if (check?.source.id !== id) return [];
      return [
        { article, quote, check, ranges: check.ranges, anchors: citedAnchors(article, quote) },
      ];
    }),
  );
  return cited.sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
}

/** The anchors of a quotation on the page of its source: its own, and those that it had under former names. */
export function citedAnchors(
  article: Pick<Article, 'slug' | 'formerly'>,
  quote: Pick<Quote, 'id' | 'formerly'>,
): CitedQuote['anchors'] {
  const slugs = [article.slug, ...article.formerly];
  const [, ...former] = slugs.flatMap((slug) =>
    [quote.id, ...quote.formerly].map((id) => citedAnchorOf(slug, id)),
  );
  return [citedAnchorOf(article.slug, quote.id), ...former];
}
