import type { DateValue } from '../dates/parse-date.ts';
import { byDay, lastDay } from './by-day.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { isAhead } from './ends.ts';
import { inParts } from './in-parts.ts';
import { dateOfPeriod, periodOf } from './period.ts';
import { buildStrip, type Strip } from './strip.ts';
import type { Utterance } from './utterance.ts';

/** The timeline, from the newest, or a period of it. JSON-safe. */
export interface TimelinePage {
  /** Null for the timeline from its newest month on. */
  readonly place: TimelinePlace | null;
  /** What is still to come, the next first; only where the timeline begins. */
  readonly ahead: readonly TimelineItem[];
  /** The newest first. */
  readonly periods: readonly TimelinePeriod[];
  readonly later: TimelinePlace | null;
  readonly earlier: TimelinePlace | null;
}

/** What is drawn above the timeline, and told of all of it. JSON-safe. */
export interface TimelineHead {
  readonly strip: Strip | null;
  readonly narrow: Strip | null;
  readonly events: number;
  readonly isDifferently: number;
  /** Those who take part most often. */
  readonly actors: readonly NamedRef[];
}

export interface TimelinePlace {
  readonly period: string;
  /** 1-based, counted from the oldest; null for the first page of the period. */
  readonly part: number | null;
  readonly date: DateValue | null;
}

export interface TimelinePeriod extends TimelinePlace {
  /** The newest first. */
  readonly items: readonly TimelineItem[];
}

export interface TimelineItem {
  readonly event: DossierEvent;
  readonly actors: readonly NamedRef[];
  /** Some of what was said on its day, by different speakers; with the first event of a day alone. */
  readonly said: readonly Utterance[];
  /** How much else was said on that day. */
  readonly more: number;
}

export interface NamedRef {
  readonly id: string;
  readonly name: string;
  /** BCP 47, of the name. */
  readonly lang: string;
}

export function timelineHead({ events, utterances, asOf, actors }: Dossier): TimelineHead {
  const days = {
    above: daysOf(events.filter((event) => !isAhead(event, asOf))),
    below: utterances.flatMap(({ date }) => dayOf(date) ?? []),
    ahead: daysOf(events.filter((event) => isAhead(event, asOf))),
    asOf,
  };
  const most = [...actors.values()]
    .filter((actor) => actor.events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length);
  return {
    strip: buildStrip(days, MOST_BINS),
    narrow: buildStrip(days, MOST_NARROW_BINS),
    events: events.length,
    isDifferently: events.filter(({ dates }) => dates.length > 0).length,
    actors: most.slice(0, MOST_ACTORS).map(({ id, name, lang }) => ({ id, name, lang })),
  };
}

const MOST_BINS = 96;
const MOST_NARROW_BINS = 24;
const MOST_ACTORS = 8;

function daysOf(events: readonly DossierEvent[]): readonly string[] {
  return events.flatMap(({ date }) => dayOf(date) ?? []);
}

/** The day of what is dated to the day, ISO 8601. */
function dayOf(date: DateValue | null): string | null {
  return date && date.earliest === date.latest ? date.earliest : null;
}

/** The page where the timeline begins, and then one for each period, or more for one that holds very much. */
export function timelinePages(dossier: Dossier): readonly TimelinePage[] {
  const { events, asOf } = dossier;
  const toItems = createToItems(dossier);
  const periods = periodsOf(events);
  const begun = periods.slice(0, beginningOf(periods));
  const ahead = events.filter((event) => isAhead(event, asOf));
  const isPast = (event: DossierEvent) => !isAhead(event, asOf);
  const first: TimelinePage = {
    place: null,
    ahead: toItems(ahead),
    periods: begun
      .map(({ events: own, ...place }) => ({ ...place, items: toItems(own.filter(isPast)) }))
      .filter(({ items }) => items.length > 0),
    later: null,
    earlier: placeOf(periods[begun.length]),
  };
  const others = periods.map(({ events: own, ...place }, index) => ({
    place,
    ahead: [],
    periods: [{ ...place, items: toItems(own) }],
    later: placeOf(periods[index - 1]),
    earlier: placeOf(periods[index + 1]),
  }));
  return [first, ...others];
}

interface Period extends TimelinePlace {
  /** The newest first. */
  readonly events: readonly DossierEvent[];
}

function periodsOf(events: readonly DossierEvent[]): readonly Period[] {
  const newestFirst = events.toReversed();
  const byPeriod = Map.groupBy(newestFirst, ({ date }) => periodOf(date) ?? UNDATED);
  const last = (own: readonly DossierEvent[]) => lastDay(own[0]?.date ?? null);
  return [...byPeriod]
    .toSorted(([, a], [, b]) => byDay(last(b), last(a)))
    .flatMap(([period, own]) =>
      inParts(own, MOST_EVENTS).map(({ number, items }) => ({
        ...{ period, part: number, events: items },
        date: dateOfPeriod(period),
      })),
    );
}

const UNDATED = 'undated';

/** With how many periods the timeline begins: as many as make one page. */
function beginningOf(periods: readonly Period[]): number {
  let events = 0;
  const last = periods.findIndex((period) => (events += period.events.length) >= MOST_EVENTS);
  return last < 0 ? periods.length : last + 1;
}

const MOST_EVENTS = 40;

function placeOf(period: Period | undefined): TimelinePlace | null {
  return period ? { period: period.period, part: period.part, date: period.date } : null;
}

function createToItems({ utterances, actors }: Dossier) {
  const said = Map.groupBy(utterances, ({ date }) => dayOf(date));
  return (events: readonly DossierEvent[]): readonly TimelineItem[] => {
    const told = new Set<string | null>([null]);
    return events.map((event) => {
      const day = dayOf(event.date);
      const all = told.has(day) ? [] : (said.get(day) ?? []);
      told.add(day);
      const shown = firstOfSpeakers(all);
      return {
        event,
        actors: event.actors.flatMap((id) => {
          const actor = actors.get(id);
          return actor ? [{ id, name: actor.name, lang: actor.lang }] : [];
        }),
        said: shown,
        more: all.length - shown.length,
      };
    });
  };
}

/** One each of a few speakers, what was found in its source before all else. */
function firstOfSpeakers(utterances: readonly Utterance[]): readonly Utterance[] {
  const direct = utterances.filter(({ form }) => form === 'direct');
  const ranked = direct.toSorted((a, b) => rankOf(a) - rankOf(b));
  const bySpeaker = Map.groupBy(ranked, ({ speaker }) => speaker.id);
  return [...bySpeaker.values()].flatMap(([first]) => first ?? []).slice(0, MOST_SAID);
}

const MOST_SAID = 3;

function rankOf({ state }: Utterance): number {
  return ['found', 'translated', 'not held'].indexOf(state);
}
