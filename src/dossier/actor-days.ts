import { byDay, lastDay } from './by-day.ts';
import type { DossierActor } from './dossier-actor.ts';
import type { RecordPart } from './record-part.ts';
import { dayOf } from './utterance.ts';

/** What there is of an actor on one day. JSON-safe. */
export interface ActorDay {
  /** ISO 8601. */
  readonly day: string;
  /** How many articles that name it were published. */
  readonly articles: number;
  /** How much it said. */
  readonly utterances: number;
  /** The page on which that begins, as its part; undefined where it said nothing. */
  readonly part?: number | null;
}

/** The days on which an actor was named or quoted, the earliest first. */
export function actorDays(
  { articles, utterances }: DossierActor,
  parts: readonly RecordPart[],
): readonly ActorDay[] {
  const named = countEach(articles.map(({ published }) => lastDay(published)));
  const said = countEach(utterances.map(dayOf));
  const places = new Map<string, number | null>();
  for (const { number, entries } of parts)
    for (const { day } of entries) if (day !== null && !places.has(day)) places.set(day, number);
  return [...new Set([...named.keys(), ...said.keys()])].toSorted(byDay).map((day) => {
    const part = places.get(day);
    return {
      day,
      articles: named.get(day) ?? 0,
      utterances: said.get(day) ?? 0,
      ...(part !== undefined && { part }),
    };
  });
}

function countEach(days: readonly (string | null)[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const day of days) if (day !== null) times.set(day, (times.get(day) ?? 0) + 1);
  return times;
}
