import { type Dated, type DateValue, parseDate } from '../dates/parse-date.ts';

/** Reads an optional date that the schema has checked. */
export function readDate(edtf: string | undefined, dated?: Dated): DateValue | null {
  return edtf === undefined ? null : parseDate(edtf, dated);
}
