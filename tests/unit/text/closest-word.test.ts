import { expect, it } from 'vitest';
import { closestWord } from '../../../src/text/closest-word.ts';

const KEYS = ['title', 'description', 'actors', 'id', 'of'];

it.each([
  ['titel', 'title'],
  ['descripton', 'description'],
  ['actor', 'actors'],
  ['ids', 'id'],
  ['headline', null],
  ['', null],
  ['x'.repeat(100), null],
])('takes “%s” for %s', (word, expected) => {
  expect(closestWord(word, KEYS)).toBe(expected);
});

it('takes a word for nothing where there is nothing', () => {
  expect(closestWord('title', [])).toBeNull();
});
