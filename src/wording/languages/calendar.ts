import { format } from 'date-fns/format';
import type { Locale } from 'date-fns/locale';
import type { DatePoint } from '../../dates/date-parts.ts';
import { utcDay } from '../../dates/utc-day.ts';
import type { Day, Month } from '../date-words.ts';

/** The parts of dates that each language has names for, by a locale of date-fns. */
export interface Calendar {
  /** `8 October`, after a pattern of date-fns. */
  readonly dayAndMonth: (day: Day) => string;
  /** `October` */
  readonly monthName: (month: Month) => string;
  /** The shorter first end of two, where it is what comes first that is said once: `8`, `8 October`, `October`. */
  readonly shortStart: (start: DatePoint, end: DatePoint, day: (day: number) => string) => string;
}

export function calendarOf(locale: Locale, pattern: string): Calendar {
  const dayAndMonth = ({ year, month, day }: Day) =>
    format(utcDay(year, month, day), pattern, { locale });
  const monthName = ({ year, month }: Month) => format(utcDay(year, month, 1), 'LLLL', { locale });
  return {
    dayAndMonth,
    monthName,
    shortStart: (start, end, day) => {
      if (start.kind === 'month') return monthName(start);
      if (start.kind !== 'day') return '';
      const isOneMonth = end.kind === 'day' && start.month === end.month;
      return isOneMonth ? day(start.day) : dayAndMonth(start);
    },
  };
}

/** A number with its thousands apart, where it is no common year. */
export function yearFigures(year: number, lang: string): string {
  return year > 9999 ? year.toLocaleString(lang) : String(year);
}
