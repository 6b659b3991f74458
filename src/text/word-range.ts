import type { DatePoint } from './date-parts.ts';
import { dayAndMonth, monthName, wordDay, wordMonth, wordPoint } from './word-point.ts';
import { wordYears } from './word-year.ts';

/** An interval in words, nothing said twice: `8–12 October 2020`, `September–October 2020`. */
export function wordRange(start: DatePoint, end: DatePoint): string {
  const [first, last] = [wordPoint(start), wordPoint(end)];
  if (first === last) return first;
  const qualified = start.qualifier !== '' || end.qualifier !== '';
  return (qualified ? null : wordCompact(start, end)) ?? `${first} – ${last}`;
}

function wordCompact(start: DatePoint, end: DatePoint): string | null {
  if (start.kind === 'year' && end.kind === 'year') return wordYears(start.year, end.year);
  if (start.year !== end.year) return null;
  if (start.kind === 'month' && end.kind === 'month') {
    return `${monthName(start)}–${wordMonth(end)}`;
  }
  if (start.kind !== 'day' || end.kind !== 'day') return null;
  if (start.month === end.month) return `${start.day}–${wordDay(end)}`;
  return `${dayAndMonth(start)} – ${wordDay(end)}`;
}
