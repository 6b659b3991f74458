import { compareDays } from './compare-days.ts';
import type { DateValue } from './parse-date.ts';

type Bounds = Pick<DateValue, 'earliest' | 'latest'>;

/** Whether two dates have a possible day in common; an open end reaches any day. */
export function doOverlap(a: Bounds, b: Bounds): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore({ latest }: Bounds, { earliest }: Bounds): boolean {
  return latest !== null && earliest !== null && compareDays(latest, earliest) < 0;
}
