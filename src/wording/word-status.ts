import type { DateStatus } from '../schema/date-entry.ts';
import type { Words } from './words.ts';

/** How an event stands, null where it simply happened: what was planned for a day that has passed, was so. */
export function wordStatus(
  { status }: { readonly status: DateStatus },
  isAhead: boolean,
  { timeline }: Pick<Words, 'timeline'>,
): string | null {
  const isPlanned = status === 'scheduled' || status === 'expected';
  return isPlanned && !isAhead ? timeline.wasPlanned[status] : timeline.status(status);
}
