import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWordBoundary } from '../../../src/text/word-boundary.ts';
import { createWordPlaces } from '../../../src/text/word-places.ts';

/** The same, found one by one. */
function onePlaceAfterAnother(text: string, words: string): number[] {
  return [...text].length === 0 || words === ''
    ? []
    : Array.from({ length: text.length }, (_, at) => at).filter(
        (at) =>
          text.startsWith(words, at) &&
          isWordBoundary(text, at) &&
          isWordBoundary(text, at + words.length),
      );
}

const TEXT = fc.string({ unit: fc.constantFrom(...'aab 1.中'), maxLength: 40 });

it('finds every place of all words that were expected, and of those that were not', () => {
  fc.assert(
    fc.property(TEXT, fc.array(TEXT, { maxLength: 8 }), TEXT, (text, expected, other) => {
      const places = createWordPlaces(text, expected);
      for (const words of [...expected, other])
        expect(places(words)).toEqual(onePlaceAfterAnother(text, words));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['words that begin alike', 'he hers his she', ['he', 'hers', 'his', 'she', 'he hers']],
  ['a word that ends another', 'a b c', ['a b c', 'b c', 'c', 'b']],
  ['nothing', 'a b c', ['', 'd']],
])('finds %s', (_, text, words) => {
  const places = createWordPlaces(text, words);
  expect(words.map((each) => places(each))).toEqual(
    words.map((each) => onePlaceAfterAnother(text, each)),
  );
});
