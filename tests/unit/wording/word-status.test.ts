import { expect, test } from 'vitest';
import { wordStatus } from '../../../src/wording/word-status.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';

test('what was planned for a day that has passed is told as that, in every language', () => {
  const told = ['en', 'de', 'fr', 'ja', 'ar'].map((lang) =>
    [true, false].map((isAhead) => wordStatus({ status: 'scheduled' }, isAhead, wordsFor(lang))),
  );
  expect(told[0]).toEqual(['Scheduled', 'Was scheduled']);
  for (const [ahead, past] of told) expect(ahead).not.toBe(past);
});

test('what happened needs no word, what was cancelled the same at all times', () => {
  const words = wordsFor('en');
  expect(wordStatus({ status: 'occurred' }, false, words)).toBeNull();
  expect(wordStatus({ status: 'cancelled' }, false, words)).toBe('Cancelled');
});
