import { de } from 'date-fns/locale/de';
import type { DatePoint } from '../../dates/date-parts.ts';
import type { DateWords } from '../date-words.ts';
import { calendarOf, yearFigures } from './calendar.ts';

/** As German newspapers write dates: `8. Oktober 2020`, `um September 2020`. */
export const deDates: DateWords = {
  year,
  years,
  decade: (first) => `${first}er-Jahre`,
  month: (month) => `${monthName(month)} ${year(month.year)}`,
  day,
  qualified: (words, point) => around(point, point.kind === 'day' ? 'um den ' : 'um ') + words,
  qualifiedWithin: (words, point) => around(point, 'etwa ') + words,
  ends: (start, end) => [shortStart(start, end, (of) => `${of}.`), wordPoint(end)],
  range: (first, last, isShort) =>
    isShort && !first.includes(' ') ? `${first}–${last}` : `${first} – ${last}`,
  time: (words, time, zone) => `${words}, ${time} Uhr${wordZone(zone)}`,
  season: (season, of) => `${['Frühjahr', 'Sommer', 'Herbst', 'Winter'][season] ?? 'Zeit'} ${of}`,
  someMonth: (of) => `in einem Monat des Jahres ${of}`,
  someDay: (of, isYear) => `an einem Tag ${isYear ? 'des Jahres' : 'im'} ${of}`,
  from: (words, _, isEndUnknown) => `ab ${words}${isEndUnknown ? ', Ende unbekannt' : ''}`,
  until: (words, _, isStartUnknown) => `bis ${words}${isStartUnknown ? ', Beginn unbekannt' : ''}`,
  on: (words, point) => {
    const near = point.kind === 'day' ? 'um den ' : 'um ';
    const isNear = point.qualifier === '~' || point.qualifier === '%';
    const before = isNear ? around(point, near) : around(point, '') + PREPOSITIONS[point.kind];
    return { before, words, after: '' };
  },
  onOrAfter: (words, { kind }) => ({ before: PREPOSITIONS[kind], words, after: ' oder später' }),
  onOrBefore: (words, { kind }) => ({ before: PREPOSITIONS[kind], words, after: ' oder früher' }),
  between: (first, last, { kind }) => {
    const the = kind === 'day' ? 'dem ' : '';
    return { before: `zwischen ${the}`, words: `${first} und ${the}${last}`, after: '' };
  },
  at: (words) => ({ before: 'am ', words, after: '' }),
  in: (words, kind) => {
    if (kind === 'decade') return { before: 'in den ', words: `${words}n`, after: '' };
    return { before: BEFORE[kind], words, after: '' };
  },
};

const { dayAndMonth, monthName, shortStart } = calendarOf(de, 'd. MMMM');

const PREPOSITIONS = { day: 'am ', month: 'im ', year: '' } as const;

const BEFORE = {
  season: 'im ',
  years: 'in den Jahren ',
  'some-month': '',
  'some-day': '',
} as const;

function day(of: Parameters<DateWords['day']>[0]): string {
  return `${dayAndMonth(of)} ${year(of.year)}`;
}

function wordPoint(of: DatePoint): string {
  if (of.kind === 'day') return day(of);
  return of.kind === 'month' ? deDates.month(of) : year(of.year);
}

/** `2020`, `79 n. Chr.`, `44 v. Chr.` */
function year(of: number): string {
  if (of < 1) return `${figures(1 - of)} v.\u00a0Chr.`;
  return of < 1000 ? `${of} n.\u00a0Chr.` : figures(of);
}

function years(first: number, last: number): string {
  if (last < 1) return `${figures(1 - first)}–${year(last)}`;
  return first < 1 ? `${year(first)} – ${year(last)}` : `${figures(first)}–${year(last)}`;
}

function figures(of: number): string {
  return yearFigures(of, 'de');
}

function around({ qualifier }: DatePoint, near: string): string {
  return { '': '', '?': 'möglicherweise ', '~': near, '%': `möglicherweise ${near}` }[qualifier];
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}
