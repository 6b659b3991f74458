import type { ArticleInput } from '../schema/article.ts';
import { compareDates } from '../text/compare-dates.ts';
import { parseDate } from '../text/parse-date.ts';
import type { ActorLookup } from './actor-card.ts';
import { revisionsBy } from './revision.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** The dated events from the earliest to the latest; what falls together stays in the author’s order. */
export function buildTimeline(
  { dates, corrections }: Pick<ArticleInput, 'dates' | 'corrections'>,
  actorOf: ActorLookup,
): TimelineEntry[] {
  const revised = revisionsBy('event', corrections);
  const entries = dates.flatMap(({ date, text, actors, ...entry }): TimelineEntry[] => {
    const value = parseDate(date);
    const { id, formerly, title, status } = entry;
    const mark = text === undefined ? null : `t-${id}`;
    const named = actors.map(actorOf);
    const revisions = revised.get(id) ?? [];
    return value
      ? [{ id, formerly, date: value, title, status, mark, actors: named, revisions }]
      : [];
  });
  return entries.sort((a, b) => compareDates(a.date, b.date));
}
