import { DATE_STATUSES, type DateStatus } from '../schema/date-entry.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { TimelineItem } from './timeline-item.ts';

/** What can be chosen among the events of a page. JSON-safe. */
export interface TimelineChoices {
  readonly events: number;
  readonly actors: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly statuses: readonly DateStatus[];
}

export function timelineChoices(items: readonly TimelineItem[]): TimelineChoices {
  const statuses = new Set(items.map(({ event }) => event.status));
  return {
    events: items.length,
    actors: choicesOf(items.flatMap(({ people }) => people)),
    topics: choicesOf(items.flatMap(({ topics }) => topics)),
    statuses: DATE_STATUSES.filter((status) => statuses.has(status)),
  };
}
