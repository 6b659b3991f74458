import { expect, it } from 'vitest';
import { inMarks } from '../../../src/text/in-marks.ts';
import { keepFrenchSpaces } from '../../../src/text/keep-french-spaces.ts';

it.each([
  ['en', 'so do we', '“so do we”'],
  ['en-US', 'so do we', '“so do we”'],
  ['fr', 'nous aussi', '«\u00a0nous aussi\u00a0»'],
  ['de', 'wir auch', '„wir auch“'],
  ['zh-Hant', '我們也是', '「我們也是」'],
  ['ar', 'ونحن كذلك', '«ونحن كذلك»'],
  // Words that run the other way than the text around them.
  ['ar', 'so do we', '“so do we”'],
  ['he', 'so do we', '“so do we”'],
  ['en', 'ونحن كذلك', '«ونحن كذلك»'],
  ['ar', '100 %', '«100 %»'],
])('sets words in a text in %s in its marks: %s', (lang, words, marked) => {
  expect(inMarks(words, lang)).toBe(marked);
});

it.each([
  [
    'fr',
    'Qui ? « Lui » ! Et : rien ; si.',
    'Qui\u00a0? «\u00a0Lui\u00a0»\u00a0! Et\u00a0: rien\u00a0; si.',
  ],
  ['fr-CA', 'Vraiment ?', 'Vraiment\u00a0?'],
  ['en', 'Really ?', 'Really ?'],
])('lets no line end before a mark that stands behind a space, in %s', (lang, text, kept) => {
  expect(keepFrenchSpaces(text, lang)).toBe(kept);
});
