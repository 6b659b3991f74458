import { expect, test } from 'vitest';
import { wordFiles } from '../../../../src/formats/search/word-files.ts';

const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
const files = (own: readonly string[]) =>
  wordFiles([
    { key: '2026-05', part: { words: own.map((word) => [word, 'ABCDEFGHIJ']), files: [] } },
  ]);

test('every word stands in one file, in order', () => {
  const all = files(words).flatMap(({ content }) => Object.keys(content));
  expect(all).toEqual(words.toSorted());
});

test('no file is much longer than others', () => {
  for (const { content } of files(words))
    expect(JSON.stringify(content).length).toBeLessThan(24_000);
});

test('a new word changes one file, or parts it in two', () => {
  const before = new Set(files(words).map(({ content }) => JSON.stringify(content)));
  for (const word of ['aaa', 'word1x', 'word25y', 'zzz']) {
    const after = files([...words, word]).map(({ content }) => JSON.stringify(content));
    expect(after.filter((each) => !before.has(each)).length, word).toBeLessThanOrEqual(3);
  }
});

test('places in several parts stand one after the other', () => {
  const part = (places: string) => ({ words: [['word', places] as const], files: [] });
  const [file] = wordFiles([
    { key: '2026-05', part: part('A,B') },
    { key: 'people', part: part('C') },
  ]);
  expect(file?.content).toEqual({ word: '2026-05:A,B;people:C' });
});
