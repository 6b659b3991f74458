import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { compareDays } from '../dates/compare-days.ts';
import { parseDate } from '../dates/parse-date.ts';
import { type Frontmatter, nameOf } from '../frontmatter/read-frontmatter.ts';

/** A date of the frontmatter that must not lie in the future. JSON-safe. */
export interface PastDate {
  /** The field, or the list, that states it. */
  readonly of: 'published' | 'updated' | 'quotes' | 'dates';
  /** As written: EDTF. */
  readonly date: string;
  /** The first day that it may mean, ISO 8601. */
  readonly earliest: string;
  /** Of an entry of a list: what that is called. */
  readonly name: string;
  /** The last day by which it must be, though it be past: that on which the article was published, or changed last. */
  readonly by: string | null;
  readonly place: Place;
}

/** The dates on which an article was published and updated, and on which what it tells of was said or has happened. */
export function pastDates({ yaml: { value, placeOf }, entries }: Frontmatter): PastDate[] {
  const own = (['published', 'updated'] as const).flatMap((of) => {
    const date: unknown = Reflect.get(Object(value), of);
    return typeof date === 'string' ? [{ of, date, place: placeOf([of]) }] : [];
  });
  const told = entries.corrections.map(({ value: { date = '' } }) => date);
  const by = own.length > 0 ? latestOf([...own.map(({ date }) => date), ...told]) : null;
  const past = entries.dates.filter(({ value: { status = 'occurred' } }) => status === 'occurred');
  const listed = [
    ...entries.quotes.map((entry) => ({ of: 'quotes' as const, entry })),
    ...past.map((entry) => ({ of: 'dates' as const, entry })),
  ].map(({ of, entry }) => ({
    of,
    date: entry.value.date ?? '',
    name: nameOf(entry),
    by,
    place: placeOf([of, entry.index, 'date']),
  }));
  return [...own.map((each) => ({ ...each, name: '', by: null })), ...listed].flatMap((each) => {
    const earliest = parseDate(each.date)?.earliest;
    return typeof earliest === 'string' ? [{ ...each, earliest }] : [];
  });
}

/** Warns of those that lie after `today`, ISO 8601, or after their article. */
export function checkFutureDates(dates: readonly PastDate[], today: string, report: Report): void {
  for (const { of, date, earliest, name, by, place } of dates) {
    const isFuture = compareDays(earliest, today) > 0;
    if (isFuture) report('date-future', place, of, date, name, '');
    else if (by !== null && compareDays(earliest, by) > 0)
      report('date-future', place, of, date, name, by);
  }
}

/** The last day that some dates may mean; null where they mean none. */
function latestOf(dates: readonly string[]): string | null {
  const days = dates.flatMap((date) => parseDate(date)?.latest ?? []);
  return days.sort(compareDays).at(-1) ?? null;
}
