import { type DateValue, parseDate } from '../dates/parse-date.ts';

/**
 * The month that a date lies in, `2026-05`; the year, `2026`, where it may be any month of it; the years, `1990–1999` as
 * `1990-1999`, where it may be any of several. Null where no day of it is known. Part of addresses.
 */
export function periodOf(date: Pick<DateValue, 'earliest' | 'latest'> | null): string | null {
  const first = date?.earliest ?? date?.latest;
  const last = date?.latest ?? date?.earliest;
  if (first == null || last == null) return null;
  if (monthOf(first) === monthOf(last)) return monthOf(first);
  const years = [yearOf(first), yearOf(last)];
  return years[0] === years[1] ? yearOf(first) : years.join('-');
}

/** A period as a date: the month, the year or the years. */
export function dateOfPeriod(period: string): DateValue | null {
  return parseDate(period) ?? parseDate(period.replace(/-(?=[+-]?\d{4,}$)/u, '/'));
}

/** Years beyond four digits have a sign before them: `-000043-03-15`. */
function monthOf(day: string): string {
  return day.slice(0, -'-01'.length);
}

function yearOf(day: string): string {
  return day.slice(0, -'-01-01'.length);
}
