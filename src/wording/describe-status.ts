import type { DateStatus } from '../schema/date-entry.ts';

const LABELS: Readonly<Record<DateStatus, string | null>> = {
  occurred: null,
  scheduled: 'Scheduled',
  expected: 'Expected',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

/** The word that a timeline puts to an event; null where it simply happened. */
export function describeStatus(status: DateStatus): string | null {
  return LABELS[status];
}
