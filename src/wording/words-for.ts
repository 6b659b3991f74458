import type { InterfaceLanguage } from '../model/interface-language.ts';
import { languageOf } from '../text/language-of.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';
import type { Words } from './words.ts';

/** What we say in a language, BCP 47; where we do not speak it, in English. */
export function wordsFor(lang: string): Words {
  return BY_LANGUAGE.get(languageOf(lang)) ?? en;
}

const LANGUAGES: Readonly<Record<InterfaceLanguage, Words>> = { en, de, fr, ja, ar };
const BY_LANGUAGE = new Map<string, Words>(Object.entries(LANGUAGES));
