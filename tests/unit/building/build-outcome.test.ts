import { expect, test } from 'vitest';
import { wordOutcome } from '../../../src/building/build-outcome.ts';

const outcome = {
  articles: 3,
  quotations: 1,
  cards: { drawn: 1, kept: 4 },
  files: 20,
  seconds: 2.345,
};

test.each([
  [null, '20 files'],
  [{ changed: 0, gone: 0 }, '20 files, all as in the last build'],
  [{ changed: 2, gone: 0 }, '20 files, 2 new or changed'],
  [{ changed: 1, gone: 31 }, '20 files, 1 new or changed, 31 of the last build gone'],
])('the last line of a build says what was done: %j', (since, files) => {
  expect(wordOutcome({ ...outcome, since })).toBe(
    `Built: 3 articles with 1 quotation; 1 card drawn, 4 kept; ${files}; 2.3 s.`,
  );
});
