import { expect, test } from 'vitest';
import { searchWords } from '../../../src/text/search-words.ts';

test.each([
  ['Capitals and ACCENTS: café', 'capitals and accents cafe'],
  ['the U.S. troops', 'the us troops'],
  ['Trump’s, and don’t', 'trump s and don t'],
  ['Straße, cœur, Łódź', 'strasse coeur lodz'],
  ['1,000 men in 2026', '1 000 men in 2026'],
  ['soft\u00ADly', 'softly'],
  ['مَاء والماء بالماء', 'ماء ماء ماء'],
  ['المدينة إلى', 'مدينه الي'],
  ['שָׁלוֹם', 'שלום'],
  ['한국어 말', '한국어 말'],
  ['日本語', '日本 本語 語'],
  ['がガ', 'がガ ガ'],
  ['GDPは学', 'gdp は学 学'],
  ['—', ''],
])('the words of %j are %j', (text, words) => {
  expect(searchWords(text).map(({ word }) => word)).toEqual(words.split(' ').filter(Boolean));
});

test('each word says where it stands', () => {
  const text = 'A «Café» in 東京都, وبالماء';
  for (const { start, end } of searchWords(text)) expect(text.slice(start, end)).toMatch(/^\S+$/u);
  expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'A',
    'Café',
    'in',
    '東京',
    '京都',
    '都',
    'وبالماء',
  ]);
});
