import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

/** Tells whether a word is spelt as a dictionary has it. */
export type Speller = (word: string) => boolean;

/** A speller for a language (BCP 47), read from its dictionaries; null where there is none. */
export function createSpeller(lang: string): Speller | null {
  if (!/^en(?:-|$)/iu.test(lang)) return null;
  const spellers = ['dictionary-en', 'dictionary-en-gb'].map((name) => {
    const folder = dirname(createRequire(import.meta.url).resolve(name));
    const read = (file: string) => readFileSync(join(folder, file));
    return nspell({ aff: read('index.aff'), dic: read('index.dic') });
  });
  return (word) => spellers.some((speller) => speller.correct(word));
}
