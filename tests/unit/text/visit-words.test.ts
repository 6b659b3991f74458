import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visitWords } from '../../../src/text/visit-words.ts';
import { createWordTrie } from '../../../src/text/word-trie.ts';

const ANY = fc.string({ unit: fc.constantFrom(...'aab 1.中😀'), maxLength: 40 });
const WORDS = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'aab 1.中😀'), minLength: 1 }));

type Walk = (visit: (word: string, end: number) => void) => void;

/** The places of each word, and the longest word that begins at each place. */
function seenBy(walk: Walk) {
  const ends: Record<string, number[]> = {};
  const longest: Record<number, string> = {};
  walk((word, end) => {
    (ends[word] ??= []).push(end);
    longest[end - word.length] = word;
  });
  return { ends, longest };
}

it('finds words one by one as it does all at once', () => {
  fc.assert(
    fc.property(ANY, WORDS, (text, list) => {
      const words = new Set(list);
      const one = seenBy((visit) => visitWords(text, words, visit));
      const all = seenBy((visit) => createWordTrie(words).walk(text, visit));
      expect(one).toEqual(all);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['one by one', 100],
  ['all at once', 100_000],
])(
  'finds every place of a word, and of those that begin there the longest last: %s',
  (_, times) => {
    const text = 'ab '.repeat(times);
    const others = Array.from({ length: 400 }, (_, at) => 'x'.repeat(at + 1));
    const words = new Set(['ab ab', 'ab', ...others]);
    const { ends, longest } = seenBy((visit) => visitWords(text, words, visit));
    expect(ends['ab']).toHaveLength(times);
    expect(ends['ab ab']).toHaveLength(times - 1);
    expect(longest[0]).toBe('ab ab');
  },
);
