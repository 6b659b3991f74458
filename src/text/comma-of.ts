import { languageOf } from './language-of.ts';

/** What stands between the parts of a list in a language, BCP 47. */
export function commaOf(lang: string): string {
  return COMMAS[languageOf(lang)] ?? ', ';
}

const COMMAS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ja', 'zh', 'yue'].map((lang) => [lang, '、'])),
  ...Object.fromEntries(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'].map((lang) => [lang, '، '])),
};
