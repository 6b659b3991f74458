import { ar } from 'date-fns/locale/ar';
import type { DatePoint } from '../../dates/date-parts.ts';
import type { DateWords } from '../date-words.ts';
import { calendarOf, yearFigures } from './calendar.ts';

/** As Arabic news sites write dates, in Western figures, as their addresses are: `8 أكتوبر 2020`. */
export const arDates: DateWords = {
  year,
  years,
  decade,
  month: (month) => `${monthName(month)} ${year(month.year)}`,
  day,
  qualified,
  qualifiedWithin: qualified,
  ends: (start, end) => [shortStart(start, end, String), wordPoint(end)],
  range: (first, last) => `من ${first} إلى ${last}`,
  time: (words, time, zone) => `${words}، الساعة ${time}${wordZone(zone)}`,
  season: (season, of) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season] ?? 'موسم'} ${of}`,
  someMonth: (of) => `شهر من عام ${of}`,
  someDay: (of, isYear) => `يوم من ${isYear ? 'عام ' : ''}${of}`,
  from: (words, _, isEndUnknown) =>
    `ابتداءً من ${words}${isEndUnknown ? '، والنهاية غير معروفة' : ''}`,
  until: (words, _, isStartUnknown) =>
    `حتى ${words}${isStartUnknown ? '، والبداية غير معروفة' : ''}`,
  on: (words, { kind, qualifier }) => {
    const year = kind === 'year' ? 'عام ' : '';
    const before = { '': 'في ', '?': 'ربما في ', '~': 'نحو ', '%': 'ربما نحو ' }[qualifier];
    return when(before + year, words);
  },
  onOrAfter: (words, { kind }) => when(inOf(kind), words, ' أو بعد ذلك'),
  onOrBefore: (words, { kind }) => when(inOf(kind), words, ' أو قبل ذلك'),
  between: (first, last) => when('بين ', `${first} و${last}`),
  at: (words) => when('في ', words),
  in: (words, kind) => when(kind === 'years' ? 'في الأعوام ' : 'في ', words),
};

const { dayAndMonth, monthName, shortStart } = calendarOf(ar, 'd MMMM');

function when(before: string, words: string, after = '') {
  return { before, words, after };
}

function inOf(kind: DatePoint['kind']): string {
  return kind === 'year' ? 'في عام ' : 'في ';
}

function day(of: Parameters<DateWords['day']>[0]): string {
  return `${dayAndMonth(of)} ${year(of.year)}`;
}

function wordPoint(of: DatePoint): string {
  if (of.kind === 'day') return day(of);
  return of.kind === 'month' ? arDates.month(of) : year(of.year);
}

function qualified(words: string, { qualifier }: DatePoint): string {
  return { '': '', '?': 'ربما ', '~': 'نحو ', '%': 'ربما نحو ' }[qualifier] + words;
}

/** `2020`, `79 م`, `44 ق.م` */
function year(of: number): string {
  if (of < 1) return `${figures(1 - of)}\u00a0ق.م`;
  return of < 1000 ? `${of}\u00a0م` : figures(of);
}

function years(first: number, last: number): string {
  if (last < 1) return `${figures(1 - first)}–${year(last)}`;
  return first < 1 ? `${year(first)} – ${year(last)}` : `${figures(first)}–${year(last)}`;
}

/** `تسعينيات القرن العشرين`; of other centuries, their years. */
function decade(first: number): string {
  const century = CENTURIES[Math.floor(first / 100)];
  const name = DECADES[Math.floor((first % 100) / 10)];
  return century && name ? `${name} ${century}` : years(first, first + 9);
}

const DECADES: Readonly<Record<number, string>> = {
  1: 'العقد الثاني من',
  2: 'عشرينيات',
  3: 'ثلاثينيات',
  4: 'أربعينيات',
  5: 'خمسينيات',
  6: 'ستينيات',
  7: 'سبعينيات',
  8: 'ثمانينيات',
  9: 'تسعينيات',
};

const CENTURIES: Readonly<Record<number, string>> = {
  17: 'القرن الثامن عشر',
  18: 'القرن التاسع عشر',
  19: 'القرن العشرين',
  20: 'القرن الحادي والعشرين',
};

function figures(of: number): string {
  return yearFigures(of, 'ar-u-nu-latn');
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}
