import type { DossierEvent } from '../../dossier/dossier-event.ts';

/**
 * What fits into one file for programs that read it whole, again and again: the latest of the events, which come the
 * earliest first. All are in the set of data.
 */
export function latestEvents(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return events.slice(-MOST_EVENTS);
}

/** What a calendar or TimelineJS is given at most: with titles of usual length, 1 MB. */
export const MOST_EVENTS = 2000;
