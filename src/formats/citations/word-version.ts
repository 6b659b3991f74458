import { wordingOf } from '../../wording/wording-of.ts';
import type { Words } from '../../wording/words.ts';
import type { Version } from '../../model/version.ts';

/** `2, 12 October 2020`, as it stands after the word “version”. */
export function wordVersion({ number, date }: Version, words: Words): string {
  return date ? [number, wordingOf(date, words)].join(words.text.comma) : String(number);
}
