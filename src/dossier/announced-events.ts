import type { ListedArticle } from '../model/listed-article.ts';
import { newestFirst } from '../model/newest-first.ts';
import { areTitlesAlike } from './are-titles-alike.ts';
import { type DoubtfulEvents, eventAt, type Told } from './doubtful-events.ts';
import { areInOneLanguage } from './gather-events.ts';

/**
 * What one article says was to be on a day, and another that it happened on that day, with titles alike but under two
 * ids: `here` is the one that was told later.
 */
export function announcedEvents(articles: readonly ListedArticle[]): readonly DoubtfulEvents[] {
  const standing = newestFirst(articles.filter(({ retraction }) => !retraction));
  const told = standing.flatMap((article) => article.timeline.map((entry) => ({ entry, article })));
  return [...Map.groupBy(told, ({ entry }) => entry.date.edtf).values()].flatMap((sameDay) =>
    sameDay.flatMap((here, at) => {
      const there = sameDay.slice(at + 1).find((earlier) => isAnnounced(earlier, here));
      return there ? [{ here: eventAt(here), there: eventAt(there) }] : [];
    }),
  );
}

function isAnnounced(earlier: Told, later: Told): boolean {
  const isPlanned = earlier.entry.status === 'scheduled' || earlier.entry.status === 'expected';
  return (
    isPlanned &&
    later.entry.status === 'occurred' &&
    earlier.entry.id !== later.entry.id &&
    areInOneLanguage(earlier, later) &&
    areTitlesAlike(earlier.entry.title, later.entry.title)
  );
}
