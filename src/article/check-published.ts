import type { Report } from '../problems/create-report.ts';
import { compareDays } from '../text/compare-days.ts';
import { parseDate } from '../text/parse-date.ts';
import type { YamlSource } from './read-yaml.ts';

/** Warns of an article that says it was published or updated after `today`, ISO 8601. */
export function checkPublished(
  { value, placeOf }: YamlSource,
  today: string | undefined,
  report: Report,
): void {
  if (today === undefined) return;
  for (const field of ['published', 'updated']) {
    const given: unknown = Reflect.get(Object(value), field);
    const earliest = typeof given === 'string' ? parseDate(given)?.earliest : null;
    if (typeof given === 'string' && earliest && compareDays(earliest, today) > 0)
      report('date-future', placeOf([field]), field, given);
  }
}
