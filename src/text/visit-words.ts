import { createWordTrie } from './word-trie.ts';

/**
 * Calls `visit` for every place where one of some words ends in a text; none of them may be empty. A word’s own places
 * come in order, and of the words that begin at one place the longest comes last.
 */
export function visitWords(
  text: string,
  words: ReadonlySet<string>,
  visit: (word: string, end: number) => void,
): void {
  const byLength = [...words].sort((a, b) => a.length - b.length);
  const length = byLength.reduce((sum, word) => sum + word.length, 0);
  if (length * text.length > MOST) return createWordTrie(words).walk(text, visit);
  for (const word of byLength)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      visit(word, at + word.length);
}

/** Comparisons at worst. Below it words are found sooner one by one than the tree of all of them is made. */
const MOST = 1e8;
