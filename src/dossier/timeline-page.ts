import type { Topic } from '../model/topic.ts';
import { byDay, lastDay } from './by-day.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { isAhead } from './ends.ts';
import { inParts } from './in-parts.ts';
import { neighbour, type PeriodPlace, periods as periodsIn, placeOf } from './period-pages.ts';
import { type TimelineChoices, timelineChoices } from './timeline-choices.ts';
import { createTeller, type TimelineItem } from './timeline-item.ts';

/** The timeline, from the newest, or a period of it. JSON-safe. */
export interface TimelinePage {
  /** Null for the timeline from its newest month on. */
  readonly place: TimelinePlace | null;
  /** The first of what is still to come, the next first; only where the timeline begins. */
  readonly ahead: readonly TimelineItem[];
  /** How much more is to come, and where the next of it is told; null where there is none. */
  readonly aheadMore: { readonly events: number; readonly place: TimelinePlace } | null;
  /** The newest first. */
  readonly periods: readonly TimelinePeriod[];
  readonly choices: TimelineChoices;
  readonly later: TimelinePlace | null;
  readonly earlier: TimelinePlace | null;
}

export type TimelinePlace = PeriodPlace;

export interface TimelinePeriod extends TimelinePlace {
  /** The newest first. */
  readonly items: readonly TimelineItem[];
}

/** The page where the timeline begins, and then one for each period, or more for one that holds very much. */
export function timelinePages(dossier: Dossier, topics: readonly Topic[]): readonly TimelinePage[] {
  const periods = periodsOf(dossier.events);
  const placeOfEvent = placesIn(periods);
  const tellPage = createTeller(dossier, topics, placeOfEvent);
  const others = periods.map((period, index) => {
    const items = tellPage()(period.events);
    return {
      place: placeOf(period),
      ...{ ahead: [], aheadMore: null },
      periods: [{ ...placeOf(period), items }],
      choices: timelineChoices(items),
      later: neighbour(periods[index - 1]),
      earlier: neighbour(periods[index + 1]),
    };
  });
  return [firstPage(dossier, periods, tellPage(), placeOfEvent), ...others];
}

/** Tells the events of other pages. */
export function eventTeller(
  dossier: Dossier,
  topics: readonly Topic[],
): ReturnType<typeof createTeller> {
  return createTeller(dossier, topics, placesIn(periodsOf(dossier.events)));
}

/** Where an event is told, by its key. */
function placesIn(periods: readonly Period[]): (key: string) => TimelinePlace | null {
  const places = new Map(
    periods.flatMap((period) => period.events.map(({ key }) => [key, placeOf(period)])),
  );
  return (key) => places.get(key) ?? null;
}

function firstPage(
  { events, asOf }: Dossier,
  periods: readonly Period[],
  tell: ReturnType<ReturnType<typeof createTeller>>,
  placeOfEvent: (key: string) => TimelinePlace | null,
): TimelinePage {
  const past = periods.map((period) => ({
    ...period,
    events: period.events.filter((event) => !isAhead(event, asOf)),
  }));
  const begun = past.slice(0, beginningOf(past));
  const ahead = events.filter((event) => isAhead(event, asOf));
  const next = ahead[MOST_AHEAD];
  const nextPlace = next ? placeOfEvent(next.key) : null;
  // The day on which the articles end can be in both: its anchor is with what happened.
  const begunItems = begun
    .filter((period) => period.events.length > 0)
    .map((period) => ({ ...placeOf(period), items: tell(period.events) }));
  const aheadItems = tell(ahead.slice(0, MOST_AHEAD));
  return {
    place: null,
    ahead: aheadItems,
    choices: timelineChoices([...aheadItems, ...begunItems.flatMap(({ items }) => items)]),
    aheadMore: nextPlace && { events: ahead.length - MOST_AHEAD, place: nextPlace },
    periods: begunItems,
    later: null,
    earlier: neighbour(periods[begun.length]),
  };
}

const MOST_AHEAD = 20;

interface Period extends TimelinePlace {
  /** The newest first. */
  readonly events: readonly DossierEvent[];
}

function periodsOf(events: readonly DossierEvent[]): readonly Period[] {
  const last = ({ items }: { readonly items: readonly DossierEvent[] }) =>
    lastDay(items[0]?.date ?? null);
  return periodsIn(events.toReversed(), ({ date }) => date)
    .toSorted((a, b) => byDay(last(b), last(a)))
    .flatMap(({ items, ...period }) =>
      inParts(items, MOST_EVENTS).map(({ number, items: own }) => ({
        ...period,
        ...{ part: number, events: own },
      })),
    );
}

/** With how many periods the timeline begins: as many as make one page. */
function beginningOf(periods: readonly Period[]): number {
  let events = 0;
  const last = periods.findIndex((period) => (events += period.events.length) >= MOST_EVENTS);
  return last < 0 ? periods.length : last + 1;
}

const MOST_EVENTS = 40;
