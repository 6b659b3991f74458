import { languageOf } from './language-of.ts';

/** A text in a language, BCP 47, with the spaces that French sets inside its marks such that no line ends at them. */
export function keepFrenchSpaces(text: string, lang: string): string {
  if (!isFrench(lang)) return text;
  return text.replaceAll(/ (?=[?!:;»])|(?<=«) /gu, '\u00a0');
}

/** Whether a language, BCP 47, is French. */
export function isFrench(lang: string): boolean {
  return languageOf(lang) === 'fr';
}
