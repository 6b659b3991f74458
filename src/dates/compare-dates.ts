import { compareDays } from './compare-days.ts';
import type { DateValue } from './parse-date.ts';

type Bounds = Pick<DateValue, 'earliest' | 'latest'>;

/**
 * Orders dates by their earliest day, then by their latest. No start is before every day, no end
 * after every day. 0 on a tie, so that a stable sort keeps the order of the source.
 */
export function compareDates(a: Bounds, b: Bounds): number {
  return compareNullable(a.earliest, b.earliest, -1) || compareNullable(a.latest, b.latest, 1);
}

function compareNullable(a: string | null, b: string | null, nullSide: -1 | 1): number {
  if (a === b) return 0;
  if (a === null) return nullSide;
  if (b === null) return -nullSide;
  return compareDays(a, b);
}
