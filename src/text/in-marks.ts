import { markPair } from './mark-pair.ts';

/** Words in the quotation marks of a language, BCP 47. */
export function inMarks(words: string, lang: string): string {
  const { open, close } = markPair(lang);
  const space = close.length > 1 ? '\u00a0' : '';
  return `${open}${space}${words}${close}`;
}
