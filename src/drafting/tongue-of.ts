import type { Tongue } from './tongue.ts';
import { ARABIC } from './tongues/arabic.ts';
import { ENGLISH } from './tongues/english.ts';
import { FRENCH } from './tongues/french.ts';
import { GERMAN } from './tongues/german.ts';
import { JAPANESE } from './tongues/japanese.ts';

/** The tongue of a language, BCP 47; of one that we do not know, that of English, which then finds little. */
export function tongueOf(lang: string): Tongue {
  const [language = 'en'] = lang.toLowerCase().split('-');
  return TONGUES[language] ?? ENGLISH;
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  ja: JAPANESE,
  ar: ARABIC,
};

/** Whether we know a language, BCP 47. */
export function isKnownTongue(lang: string): boolean {
  return (lang.toLowerCase().split('-')[0] ?? '') in TONGUES;
}
