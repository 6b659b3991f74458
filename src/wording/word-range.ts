import type { DatePoint } from '../dates/date-parts.ts';
import { dayAndMonth, monthName, wordPoint } from './word-point.ts';
import { wordYears } from './word-year.ts';

/** An interval in words, nothing said twice: `8–12 October 2020`, `September–October 2020`. */
export function wordRange(start: DatePoint, end: DatePoint): string {
  const [first, last] = [wordPoint(start), wordPoint(end)];
  if (first === last) return first;
  if (isPlain(start, end) && start.kind === 'year' && end.kind === 'year')
    return wordYears(start.year, end.year);
  const short = shortStart(start, end);
  return short === first || short.includes(' ') ? `${short} – ${last}` : `${short}–${last}`;
}

/** Where an interval begins, without what its end says as well: `8` or `8 October`, before `12 October 2020`. */
export function shortStart(start: DatePoint, end: DatePoint): string {
  if (isPlain(start, end) && start.year === end.year) {
    if (start.kind === 'month' && end.kind === 'month') return monthName(start);
    if (start.kind === 'day' && end.kind === 'day')
      return start.month === end.month ? String(start.day) : dayAndMonth(start);
  }
  return wordPoint(start);
}

function isPlain(start: DatePoint, end: DatePoint): boolean {
  return start.qualifier === '' && end.qualifier === '';
}
