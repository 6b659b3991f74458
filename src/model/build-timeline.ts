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
  const entries = dates.flatMap(({ date, text, actors, ...entry }): TimelineEntry[] => {
    const value = parseDate(date);
    const { id, formerly, title, status } = entry;
    const mark = text === undefined ? null : `t-${id}`;
    const named = actors.map(actorOf);
    return value ? [{ id, formerly, date: value, title, status, mark, actors: named }] : [];
  });
  return entries.sort((a, b) => compareDates(a.date, b.date));
}
