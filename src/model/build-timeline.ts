import type { ArticleInput } from '../schema/article.ts';
import { dateMarkOf } from './anchor.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { type Dated, parseDate } from '../dates/parse-date.ts';
import type { ActorLookup } from './actor-card.ts';
import { revisionsBy } from './revision.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** The dated events from the earliest to the latest; what falls together stays in the author’s order. */
export function buildTimeline(
  { dates, corrections, quotes }: Pick<ArticleInput, 'dates' | 'corrections' | 'quotes'>,
  actorOf: ActorLookup,
): TimelineEntry[] {
  const revised = revisionsBy('event', corrections);
  const entries = dates.flatMap((input): TimelineEntry[] => {
    const { date, text, actors, ...entry } = input;
    const value = parseDate(date, datedBy(input, quotes));
    const { id, formerly, title, status } = entry;
    const mark = text === undefined ? null : dateMarkOf(id);
    const named = actors.map(actorOf);
    const revisions = revised.get(id) ?? [];
    return value
      ? [{ id, formerly, date: value, title, status, mark, actors: named, revisions }]
      : [];
  });
  return entries.sort((a, b) => compareDates(a.date, b.date));
}

/** What is planned has a first day on which it can be; what is quoted was said once. All else may have lasted. */
function datedBy(
  { date, status, actors }: ArticleInput['dates'][number],
  quotes: ArticleInput['quotes'],
): Dated {
  const isSaid = quotes.some((quote) => quote.date === date && actors.includes(quote.speaker));
  return isSaid || status !== 'occurred' ? 'moment' : 'span';
}
