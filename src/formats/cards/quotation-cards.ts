import type { Article } from '../../model/article.ts';
import { quotationPages } from '../../model/quotation-page.ts';
import type { Site } from '../../schema/site.ts';
import { type CardContent, quotationCard, withdrawnCard } from './card-content.ts';

export interface QuotationCard {
  /** Of the quotation, without `q-`. */
  readonly id: string;
  readonly content: CardContent;
}

/** The cards of all quotations of an article, of those withdrawn too. */
export function quotationCards(article: Article, site: Site): readonly QuotationCard[] {
  return quotationPages(article).map(({ id, quote, withdrawal }) => ({
    id,
    content: quote ? quotationCard(quote, article, site) : withdrawnCard(withdrawal, article, site),
  }));
}
