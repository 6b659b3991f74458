import type { Article } from '../model/article.ts';

type DateValue = NonNullable<Article['published']>;

// Months end at 12: EDTF has the seasons from 21 on.
const ISO_DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u;

/** The date as schema.org’s `Date` takes it (ISO 8601: a year, month or day), else undefined: no approximation. */
export function schemaDate(date: DateValue | null): string | undefined {
  return date !== null && ISO_DATE.test(date.edtf) ? date.edtf : undefined;
}

/** The days, months or years of an event; both undefined unless each end is stated with certainty. */
export function schemaPeriod(date: DateValue): { startDate?: string; endDate?: string } {
  const [start = '', end, ...rest] = date.edtf.split('/');
  if (rest.length > 0 || !ISO_DATE.test(start)) return {};
  if (end === undefined) return { startDate: start };
  return ISO_DATE.test(end) ? { startDate: start, endDate: end } : {};
}
