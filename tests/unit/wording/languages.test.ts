import { describe, expect, test } from 'vitest';
import { interfaceLanguageOf } from '../../../src/model/interface-language.ts';
import { nameLanguage } from '../../../src/wording/name-language.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';
import { wordWhen } from '../../../src/wording/word-when.ts';
import { noticeText, wordWithdrawal } from '../../../src/wording/word-withdrawal.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import { sampleDate, sampleWithdrawal } from '../page/sample-article.ts';

const LANGUAGES = ['de', 'fr', 'ja', 'ar'] as const;

describe('the language of what we say', () => {
  test.each([
    ['an article', 'de-CH', { lang: 'en' }, 'de-CH'],
    ['the site, where the article’s is none of ours', 'ko', { lang: 'fr' }, 'fr'],
    ['English, where neither is', 'ko', { lang: 'sw' }, 'en'],
    ['another script', 'zh-Hant', { lang: 'ja' }, 'ja'],
    ['an article, where the site lists it', 'fr', { lang: 'en', languages: ['fr'] }, 'fr'],
    ['the site, where it does not', 'fr', { lang: 'en-GB', languages: ['en'] }, 'en-GB'],
    ['the site, though its list has others', null, { lang: 'de', languages: ['fr'] }, 'de'],
    ['the first of the list, where neither is ours', 'ko', { lang: 'sw', languages: ['fr'] }, 'fr'],
  ] as const)('is that of %s', (_, own, { lang, ...rest }, spoken) => {
    const languages = 'languages' in rest ? [...rest.languages] : undefined;
    expect(interfaceLanguageOf(own, { lang, languages })).toBe(spoken);
  });

  test('names others in itself', () => {
    expect(['en', ...LANGUAGES].map((lang) => nameLanguage('fr', lang))).toEqual([
      'French',
      'Französisch',
      'français',
      'フランス語',
      'الفرنسية',
    ]);
  });
});

describe('a date', () => {
  test.each([
    ['2020-10-08', '8. Oktober 2020', '8 octobre 2020', '2020年10月8日', '8 أكتوبر 2020'],
    ['2020-10-01', '1. Oktober 2020', '1er octobre 2020', '2020年10月1日', '1 أكتوبر 2020'],
    ['2020-10', 'Oktober 2020', 'octobre 2020', '2020年10月', 'أكتوبر 2020'],
    ['-0043', '44 v.\u00a0Chr.', '44 av.\u00a0J.-C.', '紀元前44年', '44\u00a0ق.م'],
    ['2020-09~', 'um September 2020', 'vers septembre 2020', '2020年9月ごろ', 'نحو سبتمبر 2020'],
    ['199X', '1990er-Jahre', 'années 1990', '1990年代', 'تسعينيات القرن العشرين'],
    ['2020-22', 'Sommer 2020', 'été 2020', '2020年夏', 'صيف 2020'],
    [
      '2020-10-08/2020-10-12',
      '8.–12. Oktober 2020',
      'du 8 au 12 octobre 2020',
      '2020年10月8日～12日',
      'من 8 إلى 12 أكتوبر 2020',
    ],
    [
      '2020-09/2020-10',
      'September–Oktober 2020',
      'de septembre à octobre 2020',
      '2020年9月～10月',
      'من سبتمبر إلى أكتوبر 2020',
    ],
    ['2019/2020', '2019–2020', '2019–2020', '2019～2020年', '2019–2020'],
    [
      '2020-10/..',
      'ab Oktober 2020',
      'à partir d’octobre 2020',
      '2020年10月から',
      'ابتداءً من أكتوبر 2020',
    ],
  ])('%s is worded in each language', (edtf, ...words) => {
    const date = { edtf, dated: 'span' } as const;
    expect(LANGUAGES.map((lang) => wordingOf(date, wordsFor(lang)))).toEqual(words);
  });

  test.each([
    ['de', 'am 8. Oktober 2020', 'in den 1990er-Jahren', '8. Oktober 2020 oder später'],
    ['fr', 'le 8 octobre 2020', 'dans les années 1990', '8 octobre 2020 ou après'],
    ['ja', '2020年10月8日', '1990年代', '2020年10月8日以降'],
    ['ar', 'في 8 أكتوبر 2020', 'في تسعينيات القرن العشرين', '8 أكتوبر 2020 أو بعد ذلك'],
  ])('has its preposition in %s', (lang, day, decade, after) => {
    const say = (edtf: string) => {
      const { before, words, after: behind } = wordWhen({ edtf }, wordsFor(lang));
      return before + words + behind;
    };
    expect(say('2020-10-08')).toBe(day);
    expect(say('199X')).toBe(decade);
    expect(say('2020-10-08/..')).toContain(after);
  });
});

describe('a number', () => {
  test.each([
    [0, 'لا اقتباسات'],
    [1, 'اقتباس واحد'],
    [2, 'اقتباسان'],
    [3, '3 اقتباسات'],
    [11, '11 اقتباسًا'],
    [100, '100 اقتباس'],
  ])('of quotations, %s, has its form in Arabic', (count, words) => {
    expect(wordsFor('ar').quotation.count(count)).toBe(words);
  });

  test('has one form for none and one in French', () => {
    expect([0, 1, 2].map(wordsFor('fr').quotation.count)).toEqual([
      '0 citation',
      '1 citation',
      '2 citations',
    ]);
  });
});

test.each([
  ['de', 'Das Zitat von Ida Orr wurde am 2. März 2026 zurückgezogen'],
  ['fr', 'La citation d’Ida Orr a été retirée le 2 mars 2026'],
  ['ja', 'Ida Orrの引用は2026年3月2日、取り下げられました'],
  ['ar', 'سُحب اقتباس Ida Orr في 2 مارس 2026'],
])('a notice in %s has the day where its grammar has it', (lang, notice) => {
  const withdrawal = sampleWithdrawal({ name: 'Ida Orr', date: sampleDate('2026-03-02') });
  const words = wordWithdrawal(withdrawal, { lang, withdrawn: [withdrawal] }, wordsFor(lang));
  expect(noticeText(words)).toBe(notice);
});

test.each(LANGUAGES)('no sentence of %s is the English one', (lang) => {
  const own = sentencesOf(wordsFor(lang));
  const english = sentencesOf(wordsFor('en'));
  const same = [...english].filter(([path, words]) => own.get(path) === words);
  expect(same).toEqual(
    [['citations.dayPattern', 'd MMMM yyyy']].filter(() => lang === 'fr' || lang === 'ar'),
  );
});

/** What is said without a number or a name in it, by where it is kept; single words may be the same in two languages. */
function sentencesOf(words: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'object' && value !== null)
        return [...sentencesOf(value, `${path}${key}.`)];
      return typeof value === 'string' && /\p{L} \p{L}/u.test(value) ? [[path + key, value]] : [];
    }),
  );
}
