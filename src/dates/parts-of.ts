import type { DateParts } from './date-parts.ts';
import type { DateValue } from './parse-date.ts';
import { readEdtf } from './read-edtf.ts';

/** The parts of a date; throws a RangeError where it is none. */
export function partsOf({ edtf }: Pick<DateValue, 'edtf'>): DateParts {
  const parts = readEdtf(edtf);
  if (parts === null) throw new RangeError(`no date “${edtf}”`);
  return parts;
}
