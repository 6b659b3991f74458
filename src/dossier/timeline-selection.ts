import type { Topic } from '../model/topic.ts';
import { DATE_STATUSES } from '../schema/date-entry.ts';
import { nameApart } from './apart-from.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';

/** The events of an actor, of a topic or in a state. */
export interface TimelineSelection extends Selected {
  /** The earliest first. */
  readonly events: readonly DossierEvent[];
}

/** JSON-safe. */
export interface Selected {
  readonly kind: SelectionKind;
  /** Of an actor or a topic; or the state. */
  readonly id: string;
  /** Of an actor, told from others of the same name; null of a state, which is called what the language of the page calls it. */
  readonly title: { readonly name: string; readonly lang: string } | null;
}

export type SelectionKind = 'actor' | 'topic' | 'status';

/** As many events are told on the page of an actor or of a topic. */
export const MOST_TOLD = 8;

/** All that has events: the actors with the most of them first, the topics in their order, the states but the usual one. */
export function timelineSelections(
  { events, actors, articles }: Pick<Dossier, 'events' | 'actors' | 'articles'>,
  topics: readonly Topic[],
): readonly TimelineSelection[] {
  const topicsOf = new Map(articles.map((article) => [article.slug, article.topics]));
  const all: readonly TimelineSelection[] = [
    ...[...actors.values()]
      .toSorted((a, b) => b.events.length - a.events.length)
      .map((actor) => ({
        ...{ kind: 'actor' as const, id: actor.id, events: actor.events },
        title: { name: nameApart(actor), lang: actor.lang },
      })),
    ...topics.map(({ id, title, lang }) => ({
      ...{ kind: 'topic' as const, id, title: { name: title, lang } },
      events: events.filter(({ places }) =>
        places.some(({ article }) => topicsOf.get(article.slug)?.includes(id)),
      ),
    })),
    ...DATE_STATUSES.filter((status) => status !== 'occurred').map((status) => ({
      ...{ kind: 'status' as const, id: status, title: null },
      events: events.filter((event) => event.status === status),
    })),
  ];
  return all.filter((selection) => selection.events.length > 0);
}

/** Whether it has a page of the timeline: where no other page tells all of its events. */
export function hasOwnTimeline({ kind, events }: TimelineSelection): boolean {
  return kind === 'status' || events.length > MOST_TOLD;
}
