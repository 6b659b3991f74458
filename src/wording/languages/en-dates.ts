import { enGB } from 'date-fns/locale/en-GB';
import type { DatePoint, Qualifier } from '../../dates/date-parts.ts';
import type { DateWords, VagueKind } from '../date-words.ts';
import { calendarOf, yearFigures } from './calendar.ts';

/** As a British newspaper writes dates: `8 October 2020`, `44 BC`. */
export const enDates: DateWords = {
  year,
  years,
  decade: (first) => `${first}s`,
  month: (month) => `${monthName(month)} ${year(month.year)}`,
  day,
  qualified,
  qualifiedWithin: qualified,
  ends: (start, end) => [shortStart(start, end, String), point(end)],
  range: (first, last, isShort) =>
    isShort && !first.includes(' ') ? `${first}–${last}` : `${first} – ${last}`,
  time: (words, time, zone) => `${words}, ${time}${wordZone(zone)}`,
  season: (season, of) => `${['spring', 'summer', 'autumn', 'winter'][season] ?? 'season'} ${of}`,
  someMonth: (of) => `some month of ${of}`,
  someDay: (of) => `a day in ${of}`,
  from: (words, _, isEndUnknown) => `from ${words}${isEndUnknown ? ', end unknown' : ''}`,
  until: (words, _, isStartUnknown) => `until ${words}${isStartUnknown ? ', start unknown' : ''}`,
  on: (words, { kind, qualifier }) => when(`${QUALIFIED[qualifier](prepositionOf(kind))} `, words),
  onOrAfter: (words, { kind }) => when(`${prepositionOf(kind)} or after `, words),
  onOrBefore: (words, { kind }) => when(`${prepositionOf(kind)} or before `, words),
  between: (first, last) => when('between ', `${first} and ${last}`),
  at: (words) => when('on ', words),
  in: (words, kind) => when(BEFORE[kind], words),
};

const { dayAndMonth, monthName, shortStart } = calendarOf(enGB, 'd MMMM');

function day(of: Parameters<DateWords['day']>[0]): string {
  return `${dayAndMonth(of)} ${year(of.year)}`;
}

function point(of: DatePoint): string {
  if (of.kind === 'day') return day(of);
  return of.kind === 'month' ? enDates.month(of) : year(of.year);
}

/** `2020`, `AD 79`, `44 BC` (-43), `AD 17,000`. */
function year(of: number): string {
  if (of < 1) return `${figures(1 - of)} BC`;
  return of < 1000 || of > 9999 ? `AD ${figures(of)}` : figures(of);
}

/** `2019–2020`, `AD 14–37`, `44–42 BC`, `44 BC – AD 14`. */
function years(first: number, last: number): string {
  if (last < 1) return `${figures(1 - first)}–${year(last)}`;
  return first < 1 ? `${year(first)} – ${year(last)}` : `${year(first)}–${figures(last)}`;
}

function figures(of: number): string {
  return yearFigures(of, 'en-GB');
}

function qualified(words: string, { qualifier }: DatePoint): string {
  return { '': '', '?': 'possibly ', '~': 'about ', '%': 'possibly about ' }[qualifier] + words;
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}

function when(before: string, words: string) {
  return { before, words, after: '' };
}

/** `on` a day, `in` a month or a year. */
function prepositionOf(kind: DatePoint['kind']): string {
  return kind === 'day' ? 'on' : 'in';
}

const QUALIFIED: Readonly<Record<Qualifier, (preposition: string) => string>> = {
  '': (preposition) => preposition,
  '?': (preposition) => `possibly ${preposition}`,
  '~': (preposition) => `${preposition} or about`,
  '%': (preposition) => `possibly ${preposition} or about`,
};

const BEFORE = {
  decade: 'in the ',
  years: 'in ',
  season: 'in ',
  'some-month': 'in ',
  'some-day': 'on ',
} as const satisfies Record<VagueKind, string>;
