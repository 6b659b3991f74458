import { markPair } from './mark-pair.ts';

/** Words in the quotation marks of a language, BCP 47. */
export function inMarks(words: string, lang: string): string {
  const { open, close } = markPair(lang);
  return `${open}${words}${close}`;
}
