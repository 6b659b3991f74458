import { boundariesOf } from './word-boundary.ts';
import { visitWords } from './visit-words.ts';

/** Where words stand in a text as whole words: the offsets at which they begin, in order. */
export type WordPlaces = (words: string) => readonly number[];

/**
 * Prepares a normalised text for a search. What is `expected` is looked for in one walk, so that time grows with the
 * text and the words rather than with their product; anything else costs a walk of its own.
 */
export function createWordPlaces(text: string, expected: Iterable<string>): WordPlaces {
  const isBoundary = boundariesOf(text);
  const known = new Map<string, number[]>();
  const find = (words: Iterable<string>) => {
    const wanted = new Set([...words].filter((each) => each !== ''));
    for (const each of wanted) known.set(each, []);
    visitWords(text, wanted, (word, end) => {
      const start = end - word.length;
      if (isBoundary(end) && isBoundary(start)) known.get(word)?.push(start);
    });
  };
  let isPrepared = false;
  return (words) => {
    if (words === '') return [];
    if (!isPrepared) find(expected);
    isPrepared = true;
    if (!known.has(words)) find([words]);
    return known.get(words) ?? [];
  };
}
