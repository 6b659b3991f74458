import { byDay } from './by-day.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { isAhead } from './ends.ts';
import type { NamedRef } from './timeline-item.ts';
import { exactDay } from './exact-day.ts';
import { buildStrip, type Strip } from './strip.ts';
import type { TimelinePage, TimelinePlace } from './timeline-page.ts';

/** What is drawn above the timeline, and told of all of it. JSON-safe. */
export interface TimelineHead {
  readonly strip: Strip | null;
  readonly narrow: Strip | null;
  /** Where each day is told that has an event, the latest first. */
  readonly places: readonly TimelineDay[];
  readonly events: number;
  /** Those who take part most often. */
  readonly actors: readonly NamedRef[];
}

export interface TimelineDay extends Omit<TimelinePlace, 'date'> {
  /** ISO 8601; also the anchor there, after a `d`. */
  readonly day: string;
}

/** `pages` are those of the timeline. */
export function timelineHead(
  { events, utterances, asOf, actors }: Dossier,
  pages: readonly TimelinePage[],
): TimelineHead {
  const days = {
    above: daysOf(events.filter((event) => !isAhead(event, asOf))),
    below: utterances.flatMap(({ date }) => exactDay(date) ?? []),
    ahead: daysOf(events.filter((event) => isAhead(event, asOf))),
    asOf,
  };
  const most = [...actors.values()]
    .filter((actor) => actor.events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length);
  return {
    strip: buildStrip(days, MOST_BINS),
    narrow: buildStrip(days, MOST_NARROW_BINS),
    places: placesOf(pages),
    events: events.length,
    actors: most.slice(0, MOST_ACTORS).map(({ id, name, lang }) => ({ id, name, lang })),
  };
}

const MOST_BINS = 96;
const MOST_NARROW_BINS = 24;
const MOST_ACTORS = 8;

function daysOf(events: readonly DossierEvent[]): readonly string[] {
  return events.flatMap(({ date }) => exactDay(date) ?? []);
}

/** A day that two parts of a month share is told first in the newer. */
function placesOf(pages: readonly TimelinePage[]): readonly TimelineDay[] {
  const places = pages.flatMap(({ place, periods }) =>
    place === null
      ? []
      : periods.flatMap(({ items }) =>
          items.flatMap(({ day }) =>
            day === null ? [] : [{ day, period: place.period, part: place.part }],
          ),
        ),
  );
  const byFirst = Map.groupBy(places, ({ day }) => day);
  return [...byFirst.values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => byDay(b.day, a.day));
}
