import { expect, test } from 'vitest';
import { inParts } from '../../../src/dossier/in-parts.ts';

const list = (length: number) => Array.from({ length }, (_, index) => length - index);
const shapes = (length: number) =>
  inParts(list(length), 10).map(({ number, items }) => [number, items.length]);

test('what fits on one page, or nearly, is on one', () => {
  expect(shapes(0)).toEqual([[null, 0]]);
  expect(shapes(19)).toEqual([[null, 19]]);
});

test('of more, the older ones are on pages of their own, counted from the oldest', () => {
  expect(shapes(37)).toEqual([
    [null, 17],
    [2, 10],
    [1, 10],
  ]);
});

test('everything is on one page, in order', () => {
  expect(inParts(list(57), 10).flatMap(({ items }) => items)).toEqual(list(57));
});

test('a new entry changes the first page alone', () => {
  const older = (length: number) => inParts(list(length), 10).slice(1);
  expect(older(38)).toEqual(older(37));
  expect(older(40).slice(1)).toEqual(older(39));
});
