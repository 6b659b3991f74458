import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { utc } from '@date-fns/utc';

/** How many days lie between two, ISO 8601; negative where the second is before the first. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(to, from, { in: utc });
}
