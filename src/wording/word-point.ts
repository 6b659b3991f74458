import { format } from 'date-fns/format';
import type { DatePoint, DayParts, MonthParts, Qualifier } from '../dates/date-parts.ts';
import { utcDay } from '../dates/utc-day.ts';
import { wordYear } from './word-year.ts';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  '': '',
  '?': 'possibly ',
  '~': 'about ',
  '%': 'possibly about ',
};

/** A day, month or year in words, with its qualifier: `about September 2020`. */
export function wordPoint(point: DatePoint): string {
  return QUALIFIERS[point.qualifier] + wordPlain(point);
}

function wordPlain(point: DatePoint): string {
  switch (point.kind) {
    case 'day':
      return wordDay(point);
    case 'month':
      return wordMonth(point);
    case 'year':
      return wordYear(point.year);
  }
}

/** `8 October 2020` */
export function wordDay(day: Omit<DayParts, 'kind'>): string {
  return `${dayAndMonth(day)} ${wordYear(day.year)}`;
}

/** `October 2020` */
export function wordMonth(month: Omit<MonthParts, 'kind'>): string {
  return `${monthName(month)} ${wordYear(month.year)}`;
}

/** `8 October` */
export function dayAndMonth({ year, month, day }: Omit<DayParts, 'kind'>): string {
  return format(utcDay(year, month, day), 'd MMMM');
}

/** `October` */
export function monthName({ year, month }: Omit<MonthParts, 'kind'>): string {
  return format(utcDay(year, month, 1), 'MMMM');
}
