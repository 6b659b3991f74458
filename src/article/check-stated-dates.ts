import { en } from '../wording/languages/en.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { compareDays } from '../dates/compare-days.ts';
import { calendarNames } from '../dates/calendar-names.ts';
import { type StatedDate, createFindStatedDates } from '../dates/find-stated-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { twoDigits } from '../dates/two-digits.ts';
import type { DateEntryInput } from '../schema/date-entry.ts';
import { type Entry, nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification } from './verify-quotes.ts';

/** Warns of a date of the list whose own words state another. */
export function checkStatedDates(
  entries: readonly Entry<DateEntryInput>[],
  lang: string,
  { yaml, report }: Pick<Verification, 'yaml' | 'report'>,
): void {
  const stating = entries.filter(({ value: { text } }) => text !== undefined);
  if (stating.length === 0) return;
  const findStated = createFindStatedDates(calendarNames(lang));
  for (const entry of stating) {
    const { date = '', text = '' } = entry.value;
    const value = parseDate(date);
    if (!value?.earliest || !value.latest || /[?~%]/u.test(date)) continue;
    const { earliest, latest } = value;
    const stated = findStated(text);
    if (stated.length === 0 || stated.some((each) => fits(each, earliest, latest))) continue;
    const place = yaml.placeOf(['dates', entry.index, 'date']);
    report('date-words-differ', place, nameOf(entry), text, wordingOf(value, en));
  }
}

/** Whether what is stated can be a day between two. */
function fits({ year, month, day }: StatedDate, earliest: string, latest: string): boolean {
  const first = Number.parseInt(earliest, 10);
  const last = Number.parseInt(latest, 10);
  // Every day of a year is between days that far apart.
  if (year === null && last - first > 1) return true;
  const years = year === null ? [first, last] : [year];
  return years.some((each) => {
    const from = `${each}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`;
    const to = `${each}-${twoDigits(month ?? 12)}-${twoDigits(day ?? 31)}`;
    return compareDays(from, latest) <= 0 && compareDays(earliest, to) <= 0;
  });
}
