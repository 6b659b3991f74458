import type { Topic } from '../model/topic.ts';
import { nameApart } from './apart-from.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent, MovedEvent } from './dossier-event.ts';
import { exactDay } from './exact-day.ts';
import type { PeriodPlace } from './period-pages.ts';
import { quotationDays } from './quotations-page.ts';
import type { TimelinePlace } from './timeline-page.ts';
import type { Utterance } from './utterance.ts';

/** An event, as the timeline tells it. JSON-safe. */
export interface TimelineItem {
  readonly event: DossierEvent;
  /** Its day, ISO 8601, with the first event of a day on a page alone, which has the anchor of that day. */
  readonly day: string | null;
  readonly actors: readonly NamedRef[];
  /** By whom it can be chosen: these, and those who said something on its day. */
  readonly people: readonly NamedRef[];
  /** Those of the articles that tell of it. */
  readonly topics: readonly NamedRef[];
  readonly movedTo: Move | null;
  readonly movedFrom: readonly Move[];
  /** Some of what was said on that day, by different speakers. */
  readonly said: readonly Utterance[];
  /** Some words of others on that day, for who chooses one of them. */
  readonly others: readonly Utterance[];
  /** What else was said on that day, and the page of quotations on which that day begins; null where there is nothing. */
  readonly more: {
    readonly quotations: number;
    readonly day: string;
    readonly place: PeriodPlace;
  } | null;
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

/**
 * Tells the events of one page after the other, some at a time, the words of one speaker first, where one is given;
 * `placeOf` knows where an event is told, by its key.
 */
export function createTeller(
  { utterances, actors, articles }: Pick<Dossier, 'utterances' | 'actors' | 'articles'>,
  topics: readonly Topic[],
  placeOf: (key: string) => TimelinePlace | null,
): () => (events: readonly DossierEvent[], speaker?: string) => readonly TimelineItem[] {
  const direct = utterances.filter(({ form }) => form === 'direct');
  const saidOn = Map.groupBy(direct, ({ date }) => exactDay(date));
  const topicsOf = new Map(articles.map((article) => [article.slug, article.topics]));
  const pageOfDay = quotationDays({ utterances });
  const named = (id: string): readonly NamedRef[] => {
    const actor = actors.get(id);
    return actor ? [{ id, name: nameApart(actor), lang: actor.lang }] : [];
  };
  const move = (moved: MovedEvent): Move => ({ ...moved, place: placeOf(moved.key) });
  return () => {
    const told = new Set<string | null>();
    return (events, speaker) =>
      events.map((event) => {
        const exact = exactDay(event.date);
        const day = told.has(exact) ? null : exact;
        told.add(exact);
        const all = day === null ? [] : (saidOn.get(day) ?? []);
        const bySpeaker = firstOfSpeakers(all, speaker);
        const said = bySpeaker.slice(0, MOST_SAID);
        const speakers = bySpeaker.map((each) => each.speaker.id);
        const place = pageOfDay.get(day);
        const quotations = all.length - said.length;
        return {
          ...{ event, day, said },
          others: bySpeaker.slice(MOST_SAID),
          actors: event.actors.flatMap(named),
          people: [...new Set([...event.actors, ...speakers])].flatMap(named),
          topics: topics
            .filter(({ id }) =>
              event.places.some(({ article }) => topicsOf.get(article.slug)?.includes(id)),
            )
            .map(({ id, title, lang }) => ({ id, name: title, lang })),
          movedTo: event.movedTo && move(event.movedTo),
          movedFrom: event.movedFrom.map(move),
          more: day !== null && place && quotations > 0 ? { quotations, day, place } : null,
        };
      });
  };
}

/** One each of some speakers, those of `first` and then what was found in its source before all else. */
function firstOfSpeakers(utterances: readonly Utterance[], first = ''): readonly Utterance[] {
  const isOther = ({ speaker }: Utterance) => Number(speaker.id !== first);
  const ranked = utterances.toSorted((a, b) => isOther(a) - isOther(b) || rankOf(a) - rankOf(b));
  const bySpeaker = Map.groupBy(ranked, ({ speaker }) => speaker.id);
  return [...bySpeaker.values()].flatMap(([first]) => first ?? []).slice(0, MOST_SPEAKERS);
}

const MOST_SAID = 3;
const MOST_SPEAKERS = 8;

function rankOf({ state }: Utterance): number {
  return ['found', 'translated', 'not held'].indexOf(state);
}
