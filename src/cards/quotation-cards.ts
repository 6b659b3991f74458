import type { Article } from '../model/article.ts';
import type { Site } from '../schema/site.ts';
import { type CardContent, quotationCard, withdrawnCard } from './card-content.ts';

export interface QuotationCard {
  /** Of the quotation, without `q-`. */
  readonly id: string;
  readonly content: CardContent;
}

/** The cards of all quotations of an article, of those withdrawn too. */
export function quotationCards(article: Article, site: Site): readonly QuotationCard[] {
  const standing = article.quotes.map((quote) => ({
    id: quote.id,
    content: quotationCard(quote, article, site),
  }));
  const withdrawn = article.withdrawn
    .filter(({ anchor }) => anchor.startsWith('q-'))
    .map((withdrawal) => ({
      id: withdrawal.anchor.slice(2),
      content: withdrawnCard(withdrawal, article, site),
    }));
  return [...standing, ...withdrawn];
}
