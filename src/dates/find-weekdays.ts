import type { CalendarNames } from './calendar-names.ts';
import type { Range } from '../text/normalise.ts';
import { lettersOf } from '../text/scripts-with.ts';

/** A day of the week that a text names, 0 for Sunday. */
export interface NamedWeekday extends Range {
  readonly name: string;
  readonly weekday: number;
}

/** Finds the names of days of the week in a text. */
export function findWeekdays(text: string, { weekdays }: CalendarNames): NamedWeekday[] {
  // Scripts that do not part their words have letters on either side.
  const whole = String.raw`(?<![\p{L}\p{N}])${oneOf(weekdays)}(?![\p{L}\p{N}])`;
  const inside = [...weekdays.keys()].filter((name) => UNSPACED.test(name));
  const pattern = [whole, ...inside.map((name) => RegExp.escape(name))].join('|');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: name, index }) => ({
    name,
    weekday: weekdays.get(name.toLowerCase()) ?? 0,
    start: index,
    end: index + name.length,
  }));
}

const UNSPACED = new RegExp(`[${lettersOf('ideographic', 'dictionary')}]`, 'u');

/** A day that a text gives with its day of the week: `Tuesday, 8 October 2020`. */
export interface DatedWeekday extends NamedWeekday {
  /** ISO 8601. */
  readonly day: string;
}

/** Finds days that are written in full, with the day of the week before them. */
export function findDatedWeekdays(text: string, names: CalendarNames): DatedWeekday[] {
  const { weekdays, months } = names;
  const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
  const month = `(${oneOf(months)})`;
  const rest = String.raw`${day}\s+(?:of\s+|de\s+)?${month},?\s+(?:de\s+)?(\d{4})|${month}\s+${day},?\s+(\d{4})`;
  const before = String.raw`(?<![\p{L}\p{N}])(${oneOf(weekdays)}),?\s+(?:the\s+|dem\s+|den\s+|le\s+)?`;
  const dated = new RegExp(`${before}(?:${rest})(?!\\d)`, 'giu');
  return [...text.matchAll(dated)].map(({ index, ...found }) => {
    const name = found[1] ?? '';
    const number = months.get((found[3] ?? found[5] ?? '').toLowerCase()) ?? 1;
    const parts = [found[4] ?? found[7] ?? '', number, found[2] ?? found[6] ?? ''];
    return {
      name,
      weekday: weekdays.get(name.toLowerCase()) ?? 0,
      start: index,
      end: index + name.length,
      day: parts.map((part) => String(part).padStart(2, '0')).join('-'),
    };
  });
}

function oneOf(names: ReadonlyMap<string, number>): string {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})`;
}
