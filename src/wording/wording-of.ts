import type { DateValue } from '../dates/parse-date.ts';
import { readEdtf } from '../dates/read-edtf.ts';
import { wordDate } from './word-date.ts';

/** A date in words; throws a RangeError where it is none. */
export function wordingOf({ edtf, dated }: Pick<DateValue, 'edtf' | 'dated'>): string {
  const parts = readEdtf(edtf);
  if (parts === null) throw new RangeError(`no date “${edtf}”`);
  return wordDate(parts, dated);
}
