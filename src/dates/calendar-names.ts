import { utcDay } from './utc-day.ts';

/** The names of days and months, in small letters, each with its number: Sunday is 0, January 1. */
export interface CalendarNames {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The days of the week as they are written, from Sunday. */
  readonly written: readonly string[];
}

/** The names in a language (BCP 47), as they stand in a date; those of English beside them. */
export function calendarNames(lang: string): CalendarNames {
  // To ask for the names of a language takes its time.
  const written = /^en\b/iu.test(lang) ? { days: DAYS, months: MONTHS } : writtenNames(lang);
  const numbered = (names: readonly string[], first: number) =>
    names.flatMap((name, index): [string, number][] =>
      name === '' ? [] : [[name.toLowerCase(), index + first]],
    );
  return {
    weekdays: new Map([...numbered(DAYS, 0), ...numbered(written.days, 0)]),
    months: new Map([...numbered(MONTHS, 1), ...numbered(written.months, 1)]),
    written: written.days,
  };
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function writtenNames(lang: string) {
  const format = new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const nameOf = (type: 'weekday' | 'month', month: number, day: number) =>
    format.formatToParts(utcDay(2023, month, day)).find((part) => part.type === type)?.value ?? '';
  return {
    days: DAYS.map((_, index) => nameOf('weekday', 1, 1 + index)),
    months: MONTHS.map((_, index) => nameOf('month', index + 1, 1)),
  };
}
