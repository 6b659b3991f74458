import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { DateParts } from './date-parts.ts';
import { twoDigits } from './two-digits.ts';
import { utcDay } from './utc-day.ts';

/** Days, ISO 8601; null where open or unknown. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The first and the last possible day. Years outside 0 to 9999 have a sign and at least six digits
 * (`-000043-03-15`), the form that `Date` reads. Seasons are meteorological and northern: winter
 * 2020 runs from December 2020 to February 2021.
 */
export function dateBounds(parts: DateParts): DateBounds {
  switch (parts.kind) {
    case 'day':
    case 'time':
      return { earliest: isoDay(parts), latest: isoDay(parts) };
    case 'month':
      return wholeMonths(parts, parts);
    case 'year':
    case 'some-month':
      return wholeYears(parts.year, parts.year);
    case 'some-day': {
      const { year, month } = parts;
      return month === null
        ? wholeYears(year, year)
        : wholeMonths({ year, month }, { year, month });
    }
    case 'some-year':
      return wholeYears(parts.first, parts.last);
    case 'season':
      return seasonBounds(parts.year, parts.season);
    case 'range':
      return { earliest: dateBounds(parts.start).earliest, latest: dateBounds(parts.end).latest };
    case 'from':
      return { earliest: dateBounds(parts.start).earliest, latest: null };
    case 'until':
      return { earliest: null, latest: dateBounds(parts.end).latest };
  }
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function seasonBounds(year: number, season: number): DateBounds {
  const month = (season - 20) * 3;
  const last = month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 };
  return wholeMonths({ year, month }, last);
}

function wholeYears(first: number, last: number): DateBounds {
  return {
    earliest: isoDay({ year: first, month: 1, day: 1 }),
    latest: isoDay({ year: last, month: 12, day: 31 }),
  };
}

function wholeMonths(first: Month, last: Month): DateBounds {
  const lastDay = getDaysInMonth(utcDay(last.year, last.month, 1));
  return { earliest: isoDay({ ...first, day: 1 }), latest: isoDay({ ...last, day: lastDay }) };
}

function isoDay({ year, month, day }: Month & { readonly day: number }): string {
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
