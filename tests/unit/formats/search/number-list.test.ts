import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from '../../../../src/formats/search/number-list.ts';

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 31 })), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b);
      expect(readNumbers(writeNumbers(rising))).toEqual(rising);
    }),
  );
});

test('a number that follows is one character', () => {
  expect(writeNumbers([0, 1, 2, 40])).toHaveLength(5);
});
