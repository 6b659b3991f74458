import { expect, it } from 'vitest';
import { median } from '../../support/median.ts';

it.each([
  [[], NaN],
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 3],
  // As numbers, not as words.
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
