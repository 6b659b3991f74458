import { expect, test } from 'vitest';
import { wordTick } from '../../../src/wording/word-tick.ts';

test.each([
  ['2026-01-05', null, '5 Jan'],
  ['2026-01-19', '2026-01-05', '19'],
  ['2026-02-02', '2026-01-19', '2 Feb'],
  ['2026-03-01', '2026-02-01', 'Mar'],
  ['2026-03-01', null, 'Mar'],
  ['2027-01-01', '2026-11-01', '2027'],
  ['2027-03-01', '2026-11-01', 'Mar 2027'],
])('%s after %s is named %s', (day, before, words) => {
  expect(wordTick(day, before, 'en-GB')).toBe(words);
});
