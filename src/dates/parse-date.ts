import { compareDays } from './compare-days.ts';
import { dateBounds } from './date-bounds.ts';
import { htmlDatetime } from './html-datetime.ts';
import { readEdtf } from './read-edtf.ts';

/** What a date dates: something that may last, or something done or said once. */
export type Dated = 'span' | 'moment';

/** An EDTF date, read. JSON-safe: no `Date` and no time zone in it. */
export interface DateValue {
  /** The author’s string, e.g. `2020-09~`. */
  readonly edtf: string;
  /** First possible day, ISO 8601 (`2020-09-01`); null where the start is open or unknown. */
  readonly earliest: string | null;
  /** Last possible day; null where the end is open or unknown. */
  readonly latest: string | null;
  /** What it dates, which decides how it is worded. */
  readonly dated: Dated;
  /** A valid value for `<time datetime>`, or null where HTML has no form for it. */
  readonly datetime: string | null;
}

/**
 * Reads an EDTF date of level 0 or 1, exactly as written (no white space around it). Null where it
 * is invalid: another level, an impossible day, an interval that ends before it starts.
 */
export function parseDate(edtf: string, dated: Dated = 'span'): DateValue | null {
  const parts = readEdtf(edtf);
  if (parts === null) return null;
  const { earliest, latest } = dateBounds(parts);
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) return null;
  return { edtf, earliest, latest, dated, datetime: htmlDatetime(parts) };
}
