import { byDay, lastDay } from './by-day.ts';
import type { DossierActor } from './dossier-actor.ts';
import { periodOf } from './period.ts';
import type { RecordPart } from './record-part.ts';
import { type Bin, buildStrip, type Strip } from './strip.ts';
import { dayOf } from './utterance.ts';

/** On which days an actor was named and quoted. JSON-safe. */
export interface ActorStrip {
  readonly wide: Strip;
  readonly narrow: Strip;
  /** Where each day leads, the latest first. */
  readonly places: readonly DayPlace[];
}

export interface DayPlace {
  /** ISO 8601. */
  readonly day: string;
  /** The page of the record on which what was said that day begins, as its part; undefined where nothing was. */
  readonly part?: number | null;
  /** The month or the longer time in whose list the articles of that day are; undefined where there are none. */
  readonly period?: string;
}

/** Null where there would be a single bar, or none. */
export function actorStrip(
  { articles, utterances }: DossierActor,
  parts: readonly RecordPart[],
): ActorStrip | null {
  const days = {
    above: articles.flatMap(({ published }) => lastDay(published) ?? []),
    below: utterances.flatMap((utterance) => dayOf(utterance) ?? []),
    // A page that told it would change with every article.
    asOf: null,
    isWhole: true,
  };
  const [wide, narrow] = [buildStrip(days, MOST_BINS), buildStrip(days, MOST_NARROW)];
  if (!wide || !narrow || wide.bins.length < 2) return null;
  return { wide, narrow, places: placesOf(articles, parts) };
}

const MOST_BINS = 96;
const MOST_NARROW = 24;

function placesOf(
  articles: DossierActor['articles'],
  parts: readonly RecordPart[],
): readonly DayPlace[] {
  const places = new Map<string, DayPlace>();
  for (const { published } of articles) {
    const [day, period] = [lastDay(published), periodOf(published)];
    if (day !== null && period !== null) places.set(day, { day, period });
  }
  for (const { number, entries } of parts.toReversed())
    for (const { day } of entries)
      if (day !== null) places.set(day, { ...places.get(day), day, part: number });
  return [...places.values()].toSorted((a, b) => byDay(b.day, a.day));
}

/** The latest day of a bin on which something was said, or else on which an article was published. */
export function placeInBin<P extends DayPlace>(places: readonly P[], { from, to }: Bin): P | null {
  const own = places.filter(({ day }) => byDay(from, day) <= 0 && byDay(day, to) < 0);
  return own.find(({ part }) => part !== undefined) ?? own[0] ?? null;
}
