import { type InterfaceLanguage, interfaceLanguageOf } from '../model/interface-language.ts';
import { en } from './languages/en.ts';
import type { Words } from './words.ts';

/** What we say in a language, BCP 47; where we do not speak it, in English. */
export function wordsFor(lang: string): Words {
  const { language } = new Intl.Locale(interfaceLanguageOf(lang));
  return new Map<string, Words>(Object.entries(LANGUAGES)).get(language) ?? en;
}

const LANGUAGES: Readonly<Record<InterfaceLanguage, Words>> = { en };
