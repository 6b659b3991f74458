import { type MarkPair, markPair } from './mark-pair.ts';
import { turnedDirection } from './text-direction.ts';

/** Words in quotation marks, in a text of a language, BCP 47. */
export function inMarks(words: string, lang: string): string {
  const { open, close } = marksFor(words, lang);
  return `${open}${words}${close}`;
}

/** The marks of a language, BCP 47, but where the words run the other way: those would stand the wrong way round. */
export function marksFor(words: string, lang: string): MarkPair {
  const turned = turnedDirection(words, lang);
  if (turned === undefined) return markPair(lang);
  return markPair(turned === 'rtl' ? 'ar' : 'en');
}
