import { expect, test } from 'vitest';
import { shortenMiddle } from '../../../src/changes/shorten-middle.ts';

test('leaves what is short enough', () => {
  expect(shortenMiddle('Nothing to leave out', 20)).toBe('Nothing to leave out');
});

test('says how many words are left out in the middle', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  expect(shortenMiddle(words, 40)).toBe(
    'w0 w1 w2 w3 w4 w5 w6 [… 88 words not shown …] w95 w96 w97 w98 w99',
  );
});

test('shortens a text without spaces, and parts no character', () => {
  expect(shortenMiddle('👩‍👩‍👧'.repeat(40), 50)).toMatch(/^(?:👩‍👩‍👧)+ \[… .+ not shown …\] (?:👩‍👩‍👧)+$/u);
});
