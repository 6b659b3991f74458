import { describe, expect, it } from 'vitest';
import { disguisedWords, mixedWords } from '../../../src/text/mixed-words.ts';

describe('finds a word', () => {
  it.each([
    ['in Latin letters with a Cyrillic one', 'Mr Trumр said', 'Trumр U+0440 (р)'],
    ['in Cyrillic letters with a Latin one', 'Пaвел', 'Пaвел U+0061 (a)'],
    ['in Latin letters with Greek ones', 'gοοgle', 'gοοgle U+03BF (ο)'],
    ['with an Armenian letter', 'nօt', 'nօt U+0585 (օ)'],
    ['with a Cherokee letter', 'Ꭺpril', 'Ꭺpril U+13AA (Ꭺ)'],
    ['in capitals', 'NATΟ', 'NATΟ U+039F (Ο)'],
    ['before an apostrophe', 'dоn’t', 'dоn U+043E (о)'],
    ['with an accent', 'ре\u0301age', 'ре\u0301age U+0440 (р), U+0435 (е)'],
  ])('%s', (_, text, expected) => {
    expect(mixedWords(text).map(({ word, letters }) => `${word} ${letters}`)).toEqual([expected]);
  });
});

it.each([
  'Straße naïve Łódź Đặng ﬁne',
  'Ελλάδα мир हिन्दी',
  'Tシャツ K팝 הBBC А股 A股 ใช้facebook',
  'IT-компания, USB',
  'μm kΩ cosθ TNFα ΔT IFNγ',
])('lets %s pass', (text) => {
  expect(mixedWords(text)).toEqual([]);
});

it.each([
  ['we аре here', ['аре']],
  ['І will vote', ['І']],
  ['an interferon α', []],
  ['he said “он сам” in Russian', []],
  ['он сказал мне', []],
  ['Путин said', []],
])('takes the words in disguise from %j', (text, expected) => {
  expect(disguisedWords(text).map(({ word }) => word)).toEqual(expected);
});
