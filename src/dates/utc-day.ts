import { UTCDate } from '@date-fns/utc';

/** A day for date-fns to work on, free of time zones. Unlike `Date`, takes years 0 to 99 as such. */
export function utcDay(year: number, month: number, day: number): UTCDate {
  const date = new UTCDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}
