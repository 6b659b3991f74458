import type { Report } from '../problems/create-report.ts';
import { compareDays } from '../dates/compare-days.ts';
import { parseDate } from '../dates/parse-date.ts';
import { type Frontmatter, nameOf } from './read-frontmatter.ts';

/**
 * Warns of an article that says it was published or updated after `today`, ISO 8601, and of what was said or has
 * happened after `today` or after the article was published, or changed last.
 */
export function checkFutureDates(
  { yaml: { value, placeOf }, entries }: Frontmatter,
  today: string | undefined,
  report: Report,
): void {
  const own = ['published', 'updated'].map((field) => {
    const given: unknown = Reflect.get(Object(value), field);
    if (typeof given !== 'string') return undefined;
    if (isAfter(given, today)) report('date-future', placeOf([field]), field, given, '', '');
    return given;
  });
  const last = own.some(Boolean)
    ? latestOf([...own, ...entries.corrections.map(({ value: { date } }) => date)])
    : undefined;
  const past = entries.dates.filter(({ value: { status = 'occurred' } }) => status === 'occurred');
  for (const [list, items] of [
    ['quotes', entries.quotes],
    ['dates', past],
  ] as const)
    for (const entry of items) {
      const { date = '' } = entry.value;
      const day = isAfter(date, today) ? '' : last;
      if (day === undefined || (day !== '' && !isAfter(date, day))) continue;
      report('date-future', placeOf([list, entry.index, 'date']), list, date, nameOf(entry), day);
    }
}

function isAfter(date: string, day: string | undefined): boolean {
  const earliest = parseDate(date)?.earliest;
  return day !== undefined && typeof earliest === 'string' && compareDays(earliest, day) > 0;
}

/** The last day that some dates may mean. */
function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  const days = dates.flatMap((date = '') => parseDate(date)?.latest ?? []);
  return days.sort(compareDays).at(-1);
}
