import { type DateValue, parseDate } from '../dates/parse-date.ts';

/** The time from one date to another, which is not before it; null where the two make no interval. */
export function spanOf(first: DateValue, last: DateValue): DateValue | null {
  return first.edtf === last.edtf ? first : parseDate(`${first.edtf}/${last.edtf}`);
}
