import { normalise } from './normalise.ts';

/** What stands between two marks, as it is compared; what punctuation stands before a closing mark is a matter of style. */
export function wordsKey(words: string): string {
  return normalise(words).text.replace(/^ +|[ .,;:!?…]+$/gu, '');
}
