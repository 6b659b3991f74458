import { ja } from 'date-fns/locale/ja';
import { format } from 'date-fns/format';
import type { DatePoint, Qualifier } from '../../dates/date-parts.ts';
import { utcDay } from '../../dates/utc-day.ts';
import type { Day, DateWords } from '../date-words.ts';
import { yearFigures } from './calendar.ts';

/** As Japanese newspapers write dates: `2020年10月8日`, `2020年9月ごろ`. What is said once is said at the beginning. */
export const jaDates: DateWords = {
  year,
  years,
  decade: (first) => `${first}年代`,
  month: (month) => year(month.year) + monthOf(month.year, month.month),
  day: (day) => year(day.year) + dayOf(day),
  qualified,
  qualifiedWithin: qualified,
  ends: (start, end) => [wordPoint(start), shortEnd(start, end)],
  range: (first, last) => `${first}～${last}`,
  time: (words, time, zone) => `${words} ${time}${wordZone(zone)}`,
  season: (season, of) => of + (['春', '夏', '秋', '冬'][season] ?? ''),
  someMonth: (of) => `${of}のある月`,
  someDay: (of) => `${of}のある日`,
  from: (words, _, isEndUnknown) => `${words}から${isEndUnknown ? '（終わりは不明）' : ''}`,
  until: (words, _, isStartUnknown) => `${words}まで${isStartUnknown ? '（始まりは不明）' : ''}`,
  on: (words, { qualifier }) => when(words, AFTER[qualifier]),
  onOrAfter: (words) => when(words, '以降'),
  onOrBefore: (words) => when(words, '以前'),
  between: (first, last) => when(`${first}から${last}`, 'の間'),
  at: (words) => when(words, ''),
  in: (words) => when(words, ''),
};

const AFTER: Readonly<Record<Qualifier, string>> = {
  '': '',
  '?': '（不確実）',
  '~': 'ごろ',
  '%': 'ごろ（不確実）',
};

function qualified(words: string, { qualifier }: DatePoint): string {
  return words + AFTER[qualifier];
}

function when(words: string, after: string) {
  return { before: '', words, after };
}

function wordPoint(of: DatePoint): string {
  if (of.kind === 'day') return jaDates.day(of);
  return of.kind === 'month' ? jaDates.month(of) : year(of.year);
}

function shortEnd(start: DatePoint, end: DatePoint): string {
  if (end.kind === 'month') return monthOf(end.year, end.month);
  if (end.kind !== 'day') return year(end.year);
  return start.kind === 'day' && start.month === end.month ? `${end.day}日` : dayOf(end);
}

function monthOf(of: number, month: number): string {
  return format(utcDay(of, month, 1), 'MMMM', { locale: ja });
}

function dayOf({ year: of, month, day }: Day): string {
  return format(utcDay(of, month, day), 'MMMMd日', { locale: ja });
}

/** `2020年`, `西暦79年`, `紀元前44年` */
function year(of: number): string {
  return eraOf(of) + figures(of < 1 ? 1 - of : of) + '年';
}

function years(first: number, last: number): string {
  if (first < 1 !== last < 1) return `${year(first)}～${year(last)}`;
  return (
    eraOf(first) +
    `${figures(first < 1 ? 1 - first : first)}～${figures(last < 1 ? 1 - last : last)}年`
  );
}

function eraOf(of: number): string {
  if (of < 1) return '紀元前';
  return of < 1000 ? '西暦' : '';
}

function figures(of: number): string {
  return yearFigures(of, 'ja');
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? '（UTC）' : `（UTC${zone.replace('-', '−')}）`;
}
