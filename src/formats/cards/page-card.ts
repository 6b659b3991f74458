import type { Article } from '../../model/article.ts';
import type { PublishedQuotation } from '../../model/quotation-page.ts';
import type { PageContext } from '../../model/page-context.ts';
import { type CardContent, quotationCard, withdrawnCard } from './card-content.ts';

/** The card of the page of a quotation, also of one that was withdrawn. */
export function pageCard(
  { quote, withdrawal }: PublishedQuotation,
  article: Article,
  context: PageContext,
): CardContent {
  return quote
    ? quotationCard(quote, article, context)
    : withdrawnCard(withdrawal, article, context);
}
