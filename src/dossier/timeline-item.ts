import type { Topic } from '../model/topic.ts';
import { nameApart } from './apart-from.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent, MovedEvent } from './dossier-event.ts';
import { exactDay } from './exact-day.ts';
import { periodOf } from './period.ts';
import type { TimelinePlace } from './timeline-page.ts';
import type { Utterance } from './utterance.ts';

/** An event, as the timeline tells it. JSON-safe. */
export interface TimelineItem {
  readonly event: DossierEvent;
  /** Its day, ISO 8601, with the first event of a day on a page alone, which has the anchor of that day. */
  readonly day: string | null;
  readonly actors: readonly NamedRef[];
  /** Those of the articles that tell of it. */
  readonly topics: readonly NamedRef[];
  readonly movedTo: Move | null;
  readonly movedFrom: readonly Move[];
  /** Some of what was said on that day, by different speakers. */
  readonly said: readonly Utterance[];
  /** What else was said on that day, and the month that has it; null where there is nothing. */
  readonly more: { readonly quotations: number; readonly period: string } | null;
}

/** Another event, and where the timeline tells it. */
export interface Move extends MovedEvent {
  readonly place: TimelinePlace | null;
}

export interface NamedRef {
  readonly id: string;
  /** Of an actor, told from others of the same name. */
  readonly name: string;
  /** BCP 47, of the name. */
  readonly lang: string;
}

/** Tells the events of one page after the other, some at a time; `placeOf` knows where an event is told, by its key. */
export function createTeller(
  { utterances, actors, articles }: Pick<Dossier, 'utterances' | 'actors' | 'articles'>,
  topics: readonly Topic[],
  placeOf: (key: string) => TimelinePlace | null,
): () => (events: readonly DossierEvent[]) => readonly TimelineItem[] {
  const direct = utterances.filter(({ form }) => form === 'direct');
  const saidOn = Map.groupBy(direct, ({ date }) => exactDay(date));
  const topicsOf = new Map(articles.map((article) => [article.slug, article.topics]));
  const move = (moved: MovedEvent): Move => ({ ...moved, place: placeOf(moved.key) });
  return () => {
    const told = new Set<string | null>();
    return (events) =>
      events.map((event) => {
        const exact = exactDay(event.date);
        const day = told.has(exact) ? null : exact;
        told.add(exact);
        const all = day === null ? [] : (saidOn.get(day) ?? []);
        const said = firstOfSpeakers(all);
        return {
          ...{ event, day, said },
          actors: event.actors.flatMap((id) => {
            const actor = actors.get(id);
            return actor ? [{ id, name: nameApart(actor), lang: actor.lang }] : [];
          }),
          topics: topics
            .filter(({ id }) =>
              event.places.some(({ article }) => topicsOf.get(article.slug)?.includes(id)),
            )
            .map(({ id, title, lang }) => ({ id, name: title, lang })),
          movedTo: event.movedTo && move(event.movedTo),
          movedFrom: event.movedFrom.map(move),
          more: moreOf(all.length - said.length, event),
        };
      });
  };
}

function moreOf(quotations: number, { date }: DossierEvent): TimelineItem['more'] {
  const period = periodOf(date);
  return quotations === 0 || period === null ? null : { quotations, period };
}

/** One each of a few speakers, what was found in its source before all else. */
function firstOfSpeakers(utterances: readonly Utterance[]): readonly Utterance[] {
  const ranked = utterances.toSorted((a, b) => rankOf(a) - rankOf(b));
  const bySpeaker = Map.groupBy(ranked, ({ speaker }) => speaker.id);
  return [...bySpeaker.values()].flatMap(([first]) => first ?? []).slice(0, MOST_SAID);
}

const MOST_SAID = 3;

function rankOf({ state }: Utterance): number {
  return ['found', 'translated', 'not held'].indexOf(state);
}
