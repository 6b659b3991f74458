import { expect, test } from 'vitest';
import { cutPlaces } from '../../../../src/formats/cards/cut-places.ts';
import { type Fits, fitWords } from '../../../../src/formats/cards/fit-words.ts';

const sizes = [100, 50, 20];

/** Room for so many squares of a type’s size. */
function roomFor(area: number): Fits {
  return async (words, size) => words.length * size * size <= area;
}

test('words are set in the largest size that has room', async () => {
  expect(await fitWords('No', 'en', sizes, roomFor(20_000))).toEqual({ words: 'No', size: 100 });
  expect(await fitWords('No plans', 'en', sizes, roomFor(20_000))).toMatchObject({ size: 50 });
  expect(await fitWords('No plans so far', 'en', sizes, roomFor(20_000))).toMatchObject({
    size: 20,
  });
});

test.each([
  ['en', 'We have no plans at all', 14, 'We have no…'],
  ['en', 'We agreed, after all', 11, 'We agreed…'],
  ['en', 'The Japan-US alliance', 12, 'The…'],
  ['en', 'He said “never” again', 10, 'He said…'],
  ['ja', '会談を行いたいと考えています', 4, '会談を…'],
  ['th', 'เราหวังว่าจีน', 8, 'เราหวัง…'],
  ['en', 'Unbreakable', 6, 'Unbre…'],
  ['en', 'a👩‍👩‍👧b', 7, 'a…'],
])('in %s, %j cut to %i characters is %j', async (lang, words, most, expected) => {
  const fitted = await fitWords(words, lang, sizes, roomFor(most * 20 * 20));
  expect(fitted).toEqual({ words: expected, size: 20 });
});

test('where nothing has room, an ellipsis stands', async () => {
  expect(await fitWords('Plans', 'en', sizes, async () => false)).toEqual({ words: '…', size: 20 });
});

test('a text of any length is measured a few times only', async () => {
  let measured = 0;
  const words = 'plans '.repeat(5_000);
  await fitWords(words, 'en', sizes, async (text) => {
    measured += 1;
    return text.length < 900;
  });
  expect(measured).toBeLessThan(20);
});

test('words are cut at white space, never inside a name with a hyphen or an apostrophe', () => {
  const text = 'The leaders’ Indo-Pacific plan';
  const cut = cutPlaces(text, 'en', 'word').map((place) => text.slice(0, place).trimEnd());
  expect(cut).toContain('The leaders’');
  expect(cut).not.toContain('The leaders’ Indo');
  expect(cut).not.toContain('The leaders’ Indo-');
});
