import type { DateValue } from '../dates/parse-date.ts';
import { partsOf } from '../dates/parts-of.ts';
import { wordDate } from './word-date.ts';
import type { Words } from './words.ts';

/** A date in words; throws a RangeError where it is none. */
export function wordingOf(
  date: Pick<DateValue, 'edtf' | 'dated'>,
  { dates }: Pick<Words, 'dates'>,
): string {
  return wordDate(partsOf(date), date.dated, dates);
}
