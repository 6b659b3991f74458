import type { QuoteForm } from '../schema/quote.ts';
import { inMarks } from '../text/in-marks.ts';

/** The words of a quotation in the marks of their language, BCP 47; a paraphrase is named as one instead. */
export function citedWords(words: string, form: QuoteForm, lang: string): string {
  return form === 'direct' ? inMarks(words, lang) : `${words} (paraphrase)`;
}
