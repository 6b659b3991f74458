import type { Article } from '../../model/article.ts';
import type { PageContext } from '../../model/page-context.ts';
import { standingQuotes } from '../../model/quotation-page.ts';
import { citeArticle } from './cite-article.ts';
import { citeQuotation } from './cite-quotation.ts';
import type { Citation } from './citation.ts';

/** An article, and after it each of its quotations that stands. */
export function citeAll(article: Article, context: PageContext): readonly Citation[] {
  const quotations = standingQuotes(article);
  return [
    citeArticle(article, context),
    ...quotations.map((quote) => citeQuotation(quote, article, context)),
  ];
}
