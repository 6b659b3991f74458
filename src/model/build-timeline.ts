import type { DateEntryInput } from '../schema/date-entry.ts';
import { compareDates } from '../text/compare-dates.ts';
import { parseDate } from '../text/parse-date.ts';
import type { ActorLookup } from './actor-card.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** The dated events from the earliest to the latest; what falls together stays in the author’s order. */
export function buildTimeline(
  dates: readonly DateEntryInput[],
  actorOf: ActorLookup,
): TimelineEntry[] {
  const entries = dates.flatMap(({ id, date, title, status, text, actors }): TimelineEntry[] => {
    const value = parseDate(date);
    const mark = text === undefined ? null : `t-${id}`;
    return value ? [{ id, date: value, title, status, mark, actors: actors.map(actorOf) }] : [];
  });
  return entries.sort((a, b) => compareDates(a.date, b.date));
}
