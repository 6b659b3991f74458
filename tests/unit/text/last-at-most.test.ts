import { expect, it } from 'vitest';
import { lastAtMost } from '../../../src/text/last-at-most.ts';

it.each([
  [[], 1, -1],
  [[2, 4, 4, 6], 1, -1],
  [[2, 4, 4, 6], 2, 0],
  [[2, 4, 4, 6], 4, 2],
  [[2, 4, 4, 6], 5, 2],
  [[2, 4, 4, 6], 9, 3],
])('in %j the last that is at most %i has the index %i', (ascending, value, index) => {
  expect(lastAtMost(ascending, value)).toBe(index);
});
