import { expect, test } from 'vitest';
import { editedText } from '../../../src/changes/edited-text.ts';

test.each([
  ['One two three.', 'One two three.', null],
  ['One two three.', 'One two four five.', { added: 2, removed: 1, before: 3, after: 4 }],
  ['One.\nTwo.', 'Two.', { added: 0, removed: 1, before: 2, after: 1 }],
  ['', 'One two.', { added: 2, removed: 0, before: 0, after: 2 }],
  ['One – two', 'One, two', { added: 0, removed: 0, before: 2, after: 2 }],
])('of “%s” and “%s” counts the words that differ', (before, after, change) => {
  expect(editedText(before, after)).toEqual(change);
});

test('counts two long texts that share nothing at once', () => {
  const [a, b] = ['a ', 'b '].map((word) => word.repeat(60_000));
  const started = performance.now();
  expect(editedText(a ?? '', b ?? '')).toMatchObject({ added: 60_000, removed: 60_000 });
  expect(performance.now() - started).toBeLessThan(3000);
});
