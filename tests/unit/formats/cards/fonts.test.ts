import { describe, expect, test } from 'vitest';
import { charactersOf } from '../../../../src/formats/cards/characters-of.ts';
import { type CanDraw, drawableText } from '../../../../src/formats/cards/drawable-text.ts';
import { familiesFor } from '../../../../src/formats/cards/font-families.ts';
import { markPair } from '../../../../src/text/mark-pair.ts';
import { textDirection } from '../../../../src/text/text-direction.ts';

describe('Han characters', () => {
  test.each([
    ['ja', '直海', 'jp'],
    ['ko', '直海', 'kr'],
    ['zh', '直海', 'sc'],
    ['zh-TW', '直海', 'tc'],
    ['zh-HK', '直海', 'tc'],
    ['zh-Hans-HK', '直海', 'sc'],
    ['en', '直ちに', 'jp'],
    ['en', '서울, 漢', 'kr'],
    ['en', '直海', 'sc'],
  ])('of an article in %s are drawn as there: %s by Noto Serif %s', (lang, text, region) => {
    const first = familiesFor(text, lang).find(({ name }) => /-(?:jp|kr|sc|tc)$/.test(name));
    expect(first?.package).toBe(`@fontsource-variable/noto-serif-${region}`);
  });
});

test('the house serif comes first, but for marks in East Asian articles', () => {
  expect(familiesFor('Plans', 'en')[0]?.package).toContain('source-serif-4');
  expect(familiesFor('计划', 'zh')[0]?.package).toContain('noto-serif-sc');
});

test('a unicode-range names its characters', () => {
  expect(charactersOf('U+41-43,U+1F600')).toEqual(['A', 'B', 'C', '😀']);
});

test.each([
  ['Ελπίζουμε', 'source-serif-4'],
  ['Ἐν ἀρχῇ', 'polytonic'],
])('Greek with all accents has a font of its own: %s by %s', (text, name) => {
  expect(familiesFor(text, 'el')[0]?.name).toBe(name);
});

describe('a text is left as it is but for what no font has', () => {
  const has = ' abc1Aé…fiẹ\u0301😀🙏';
  const canDraw: CanDraw = async (graphemes) =>
    [...graphemes.join('')].every((character) => has.includes(character));

  test.each([
    ['abc', 'abc'],
    ['e\u0301', 'é'],
    ['ẹ\u0301', 'ẹ\u0301'],
    ['a\ue000b', 'a…b'],
    ['a\ue000\ue001\ue002', 'a…'],
    ['ﬁ', 'fi'],
    ['𝐀', 'A'],
    ['1\ufe0f\u20e3', '1'],
    ['a\u202fb', 'a b'],
    ['a\u00adb', 'ab'],
    ['😀🙏', '😀🙏'],
    ['😀\ufe0f', '😀'],
    ['\u{1f9ff}', '…'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await drawableText(text, 'en', canDraw)).toBe(expected);
  });
});

test.each([
  ['en-GB', '“', '”'],
  ['de', '„', '“'],
  ['fr', '«\u00a0', '\u00a0»'],
  ['ja', '「', '」'],
  ['zh', '“', '”'],
  ['zh-TW', '「', '」'],
  ['he', '”', '”'],
  ['ar', '«', '»'],
])('quotations in %s stand between %s and %s', (lang, open, close) => {
  expect(markPair(lang)).toEqual({ open, close });
});

test.each([
  ['“Plans”', 'ltr'],
  ['2020: نأمل', 'rtl'],
  ['שלום to all', 'rtl'],
  ['2020', 'ltr'],
])('%j is written %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});
