import { excerpt } from './excerpt.ts';
import { quoteWords } from './quote-words.ts';
import type { Quote } from './quote.ts';

/** The first words of a quotation; a paraphrase has no quotation marks. */
export function quoteExcerpt(quote: Quote, length: number): string {
  const words = excerpt(quoteWords(quote), length);
  return quote.form === 'direct' ? `“${words}”` : words;
}
