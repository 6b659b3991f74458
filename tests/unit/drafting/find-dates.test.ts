import { expect, it } from 'vitest';
import { findDates } from '../../../src/drafting/find-dates.ts';

function datesIn(text: string, published?: string, lang = 'en') {
  return findDates(text, lang, published).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ]);
}

it('reads days, months and years, with the words that state them', () => {
  expect(datesIn('They met on 8 October 2020, and Sept. 3, 2019, and in May 2018.')).toEqual([
    ['on 8 October 2020', '2020-10-08'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['in May 2018', '2018-05'],
  ]);
  expect(datesIn('Am 3. Mai 2020 und 2020年5月4日', undefined, 'de')).toEqual([
    ['Am 3. Mai 2020', '2020-05-03'],
    ['2020年5月4日', '2020-05-04'],
  ]);
});

it('gives a date without a year that which is nearest to the day of the text', () => {
  expect(datesIn('on 8 October, and in September', '2020-10')).toEqual([
    ['on 8 October', '2020-10-08'],
    ['in September', '2020-09'],
  ]);
  expect(datesIn('on 28 December', '2021-01-05')).toEqual([['on 28 December', '2020-12-28']]);
  expect(datesIn('on 3 January', '2020-12-28')).toEqual([['on 3 January', '2021-01-03']]);
});

it('gives it none where the day of the text is not known', () => {
  expect(datesIn('on 8 October')).toEqual([['on 8 October', null]]);
});

it('reads days of the week and “yesterday” by the day of the text, where that is known', () => {
  const text =
    'On Monday they met. They will meet next Friday. It was so yesterday, and last Wednesday.';
  expect(datesIn(text, '2020-10-14')).toEqual([
    ['On Monday', '2020-10-12'],
    ['next Friday', '2020-10-16'],
    ['yesterday', '2020-10-13'],
    ['last Wednesday', '2020-10-07'],
  ]);
  expect(datesIn(text, '2020-10')).toEqual([]);
});

it('takes neither “Super Tuesday” nor a newspaper for a day, nor counts a written date twice', () => {
  expect(datesIn('On Super Tuesday the Sunday Times came.', '2020-10-14')).toEqual([]);
  expect(datesIn('It was on Tuesday, 6 October.', '2020-10-14')).toEqual([
    ['6 October', '2020-10-06'],
  ]);
});

it('takes neither a day that no month has, nor “may”, nor a bare year', () => {
  expect(datesIn('on 31 June 2020', '2020-10')).toEqual([['on 31 June 2020', null]]);
  expect(datesIn('They may go. It was 2020.', '2020-10')).toEqual([]);
});

it.each([
  ['In a letter on Monday, Ann Orr said it “will not wait”.', '2020-10-12'],
  ['Ann Orr said on Monday that she expected them soon.', '2020-10-12'],
  ['“We’ll be there on Monday,” Ann Orr said.', '2020-10-19'],
  ['Ann Orr said that they will meet on Monday.', '2020-10-19'],
])(
  'takes a day of the week for the one before or after as the words around tell: %s',
  (text, day) => {
    expect(datesIn(text, '2020-10-14').map(([, date]) => date)).toEqual([day]);
  },
);

it('does not end a sentence behind the day of a German date', () => {
  const text = 'Am 8. Oktober 2020 trat das Kabinett zusammen.';
  expect(findDates(text, 'de', '2020-10').map(({ sentence }) => sentence.end)).toEqual([
    text.length,
  ]);
});
