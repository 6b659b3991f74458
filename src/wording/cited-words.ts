import type { QuoteForm } from '../schema/quote.ts';
import { inMarks } from '../text/in-marks.ts';
import type { Words } from './words.ts';

/** The words of a quotation in the marks of their language, BCP 47; a paraphrase is named as one instead. */
export function citedWords(cited: string, form: QuoteForm, lang: string, words: Words): string {
  return form === 'direct' ? inMarks(cited, lang) : words.quotation.paraphrased(cited);
}
