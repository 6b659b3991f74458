import type { Article } from '../../model/article.ts';
import type { PublishedQuotation } from '../../model/quotation-page.ts';
import type { Site } from '../../schema/site.ts';
import { type CardContent, quotationCard, withdrawnCard } from './card-content.ts';

/** The card of the page of a quotation, also of one that was withdrawn. */
export function pageCard(
  { quote, withdrawal }: PublishedQuotation,
  article: Article,
  site: Site,
): CardContent {
  return quote ? quotationCard(quote, article, site) : withdrawnCard(withdrawal, article, site);
}
