import type { Quote } from './quote.ts';

/** The words of a quotation in one line; where it was interrupted, “ … ” stands between the parts. */
export function quoteWords(quote: Pick<Quote, 'parts'>): string {
  return quote.parts.map((part) => part.trim().replaceAll(/\s+/gu, ' ')).join(' … ');
}
