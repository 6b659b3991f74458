import type { TimelineEntry } from '../model/timeline-entry.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { newestFirst } from '../model/newest-first.ts';
import { areInOneLanguage, canBeOneDay, gatherEvents } from './gather-events.ts';

/** What articles tell under one id as of one day, yet as two events: `here` is the one that was told later. */
export interface DoubtfulEvents {
  readonly here: EventAt;
  readonly there: EventAt;
}

export type EventAt = Pick<TimelineEntry, 'id' | 'title'> & { readonly slug: string };

/** Of each two events once. What many events are called is a word for their kind, and leaves no doubt. */
export function doubtfulEvents(articles: readonly ListedArticle[]): readonly DoubtfulEvents[] {
  const standing = newestFirst(articles.filter(({ retraction }) => !retraction));
  const told = standing.flatMap((article) => article.timeline.map((entry) => ({ entry, article })));
  return [...Map.groupBy(told, ({ entry }) => entry.id).values()].flatMap((same) => {
    const events = gatherEvents(same);
    if (events.length > MOST_EVENTS) return [];
    return events.flatMap((event, at) =>
      events.slice(at + 1).flatMap((earlier) => {
        const pairs = event.flatMap((a) => earlier.map((b) => [a, b] as const));
        const [here, there] = pairs.find(([a, b]) => areOfOneDay(a, b)) ?? [];
        return here && there ? [{ here: eventAt(here), there: eventAt(there) }] : [];
      }),
    );
  });
}

const MOST_EVENTS = 3;

export interface Told {
  readonly entry: TimelineEntry;
  readonly article: ListedArticle;
}

/** In two languages: of the very day, since their titles are no sign of anything. */
function areOfOneDay(a: Told, b: Told): boolean {
  return areInOneLanguage(a, b) ? canBeOneDay(a, b) : a.entry.date.edtf === b.entry.date.edtf;
}

export function eventAt({ entry: { id, title }, article: { slug } }: Told): EventAt {
  return { id, title, slug };
}
