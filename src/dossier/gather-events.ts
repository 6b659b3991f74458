import { doOverlap } from '../dates/do-overlap.ts';
import type { TimelineEntry } from '../model/timeline-entry.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import { normalise } from '../text/normalise.ts';
import { areTitlesAlike } from './are-titles-alike.ts';

/** A dated event, as one article tells it. */
export interface ToldEvent {
  readonly entry: Pick<TimelineEntry, 'id' | 'title' | 'date' | 'actors'>;
  readonly article: { readonly lang: string };
}

/**
 * What is told under one id, by event: one where the titles are the same; or where the days can be the same, and the
 * titles are alike or, in two languages, have an actor in common. To take two events for one is worse than to tell one
 * twice. The same title on three days or more is no disagreement but a series, each day of which is an event.
 */
export function gatherEvents<T extends ToldEvent>(told: readonly T[]): readonly (readonly T[])[] {
  const byTitle = Map.groupBy(told, ({ entry }) => normalise(entry.title).text);
  const groups = [...byTitle.values()].flatMap((same) => {
    const byDate = [...Map.groupBy(same, ({ entry }) => entry.date.edtf).values()];
    return byDate.length >= SERIES ? byDate : [same];
  });
  const events: T[][] = [];
  for (const group of groups) {
    const own = events.find((event) => areOne(event, group));
    if (own) own.push(...group);
    else events.push([...group]);
  }
  return events;
}

const SERIES = 3;

export function canBeOneDay({ entry: a }: ToldEvent, { entry: b }: ToldEvent): boolean {
  return a.date.edtf === b.date.edtf || doOverlap(a.date, b.date);
}

function areOne(some: readonly ToldEvent[], others: readonly ToldEvent[]): boolean {
  return (
    some.every((a) => others.every((b) => canBeOne(a, b))) &&
    some.some((a) => others.some((b) => areInOneLanguage(a, b) || shareActor(a, b)))
  );
}

function canBeOne(a: ToldEvent, b: ToldEvent): boolean {
  if (!canBeOneDay(a, b)) return false;
  return !areInOneLanguage(a, b) || areTitlesAlike(a.entry.title, b.entry.title);
}

export function areInOneLanguage(a: ToldEvent, b: ToldEvent): boolean {
  return isSameLanguage(a.article.lang, b.article.lang);
}

function shareActor({ entry: a }: ToldEvent, { entry: b }: ToldEvent): boolean {
  return a.actors.some(({ id }) => b.actors.some((other) => other.id === id));
}
