import type { Dated } from '../text/word-date.ts';
import { type DateValue, parseDate } from '../text/parse-date.ts';

/** Reads an optional date that the schema has checked. */
export function readDate(edtf: string | undefined, dated?: Dated): DateValue | null {
  return edtf === undefined ? null : parseDate(edtf, dated);
}
