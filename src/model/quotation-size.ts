import { quoteWords } from './quote-words.ts';
import type { Quote } from './quote.ts';

export type QuotationSize = 'brief' | 'short' | 'medium' | 'lengthy';

/** How large the words can be set, so that they are seen at one glance. */
export function quotationSize(quote: Pick<Quote, 'parts'>): QuotationSize {
  const { length } = quoteWords(quote);
  if (length <= 50) return 'brief';
  if (length <= 140) return 'short';
  return length <= 300 ? 'medium' : 'lengthy';
}
