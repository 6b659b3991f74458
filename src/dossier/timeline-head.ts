import type { Topic } from '../model/topic.ts';
import { byDay } from './by-day.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { isAhead } from './ends.ts';
import { exactDay } from './exact-day.ts';
import { buildStrip, type Strip } from './strip.ts';
import type { TimelinePage, TimelinePlace } from './timeline-page.ts';
import { hasOwnTimeline, type Selected, timelineSelections } from './timeline-selection.ts';

/** What is drawn above the timeline, and told of all of it. JSON-safe. */
export interface TimelineHead {
  readonly strip: Strip | null;
  readonly narrow: Strip | null;
  /** Where each day is told that has an event, the latest first. */
  readonly places: readonly TimelineDay[];
  readonly events: number;
  /** The newest of the months and longer times that have a page, and whether they are told where the timeline begins. */
  readonly months: readonly TimelineMonth[];
  /** Those who take part most often, the topics, and the states but the usual one. */
  readonly selections: readonly SelectionRef[];
}

export interface SelectionRef extends Selected {
  /** Whether it has a page of the timeline; else its own page tells all. */
  readonly hasTimeline: boolean;
}

export interface TimelineMonth extends Omit<TimelinePlace, 'part'> {
  readonly isBelow: boolean;
}

export interface TimelineDay extends Omit<TimelinePlace, 'date'> {
  /** ISO 8601; also the anchor there, after a `d`. */
  readonly day: string;
}

/** `pages` are those of the timeline. */
export function timelineHead(
  dossier: Dossier,
  topics: readonly Topic[],
  pages: readonly TimelinePage[],
): TimelineHead {
  const { events, utterances, asOf } = dossier;
  const days = {
    above: daysOf(events.filter((event) => !isAhead(event, asOf))),
    below: utterances.flatMap(({ date }) => exactDay(date) ?? []),
    ahead: daysOf(events.filter((event) => isAhead(event, asOf))),
    asOf,
  };
  return {
    strip: buildStrip(days, MOST_BINS),
    narrow: buildStrip(days, MOST_NARROW_BINS),
    places: placesOf(pages),
    events: events.length,
    months: monthsOf(pages),
    selections: selectionsOf(dossier, topics),
  };
}

const MOST_BINS = 96;
const MOST_NARROW_BINS = 24;
const MOST_ACTORS = 8;
const MOST_MONTHS = 24;

function monthsOf(pages: readonly TimelinePage[]): readonly TimelineMonth[] {
  const below = new Set(
    pages.flatMap(({ place, periods }) => (place ? [] : periods.map(({ period }) => period))),
  );
  const months = pages
    .flatMap(({ place }) => (place && place.part === null ? [place] : []))
    .map(({ period, date }) => ({ period, date, isBelow: below.has(period) }));
  // What is before them is still ahead.
  const first = months.findIndex(({ isBelow }) => isBelow);
  return months.slice(Math.max(first, 0)).slice(0, MOST_MONTHS);
}

function selectionsOf(dossier: Dossier, topics: readonly Topic[]): readonly SelectionRef[] {
  const all = timelineSelections(dossier, topics);
  const actors = all.filter(({ kind }) => kind === 'actor').slice(0, MOST_ACTORS);
  return [...actors, ...all.filter(({ kind }) => kind !== 'actor')].map((selection) => {
    const { kind, id, title } = selection;
    return { kind, id, title, hasTimeline: hasOwnTimeline(selection) };
  });
}

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
