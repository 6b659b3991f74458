import { compareDays } from '../dates/compare-days.ts';
import type { DateValue } from '../dates/parse-date.ts';

/** The last possible day of a date, ISO 8601; the first where its end is open. */
export function lastDay(date: DateValue | null): string | null {
  return date?.latest ?? date?.earliest ?? null;
}

/** Orders days, those that are not known before all others. */
export function byDay(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}
