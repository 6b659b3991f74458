import type { DateValue } from '../dates/parse-date.ts';
import { partsOf } from '../dates/parts-of.ts';
import { wordDate } from './word-date.ts';

/** A date in words; throws a RangeError where it is none. */
export function wordingOf(date: Pick<DateValue, 'edtf' | 'dated'>): string {
  return wordDate(partsOf(date), date.dated);
}
