import type { DateStatus } from '../schema/date-entry.ts';

const LABELS: Readonly<Record<DateStatus, string | null>> = {
  occurred: null,
  scheduled: 'Scheduled',
  expected: 'Expected',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  cancelled: 'Cancelled',
};

/** The word that a timeline puts to an event; null where it simply happened. */
export function describeStatus(status: DateStatus): string | null {
  return LABELS[status];
}

// Before the date of the other event.
export const MOVED_TO = 'moved to';
export const MOVED_FROM = 'was to be';
