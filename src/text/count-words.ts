import { lettersOf } from './scripts-with.ts';
import { wordsByDictionary } from './words-by-dictionary.ts';

/** Number of words; where a character is about a word, two count as one. */
export function countWords(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const words = text
    .replace(IDEOGRAPH, ' ')
    .replace(UNSPACED, spaced)
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,\-]*/gu);
  return (words?.length ?? 0) + Math.ceil(ideographs / 2);
}

function spaced(run: string): string {
  const words = wordsByDictionary(run).map(({ segment }) => segment);
  return ` ${words.join(' ')} `;
}

const IDEOGRAPH = new RegExp(`[${lettersOf('ideographic')}]`, 'gu');
const UNSPACED = new RegExp(`[${lettersOf('dictionary')}]+`, 'gu');
