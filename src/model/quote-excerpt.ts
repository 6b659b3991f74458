import { keepFrenchSpaces } from '../text/keep-french-spaces.ts';
import { inMarks } from '../text/in-marks.ts';
import { excerpt } from './excerpt.ts';
import { quoteWords } from './quote-words.ts';
import type { Quote } from './quote.ts';

/** The first words of a quotation in the marks of its language, BCP 47; a paraphrase has none. */
export function quoteExcerpt(
  quote: Pick<Quote, 'parts' | 'gaps' | 'form'>,
  length: number,
  lang: string,
): string {
  const words = keepFrenchSpaces(excerpt(quoteWords(quote), length), lang);
  return quote.form === 'direct' ? inMarks(words, lang) : words;
}
