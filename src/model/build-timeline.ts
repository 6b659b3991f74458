import type { ArticleInput } from '../schema/article.ts';
import { dateMarkOf } from './anchor.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { type Dated, parseDate } from '../dates/parse-date.ts';
import type { ActorLookup } from './actor-card.ts';
import { revisionsBy } from './revision.ts';
import type { EventRef, TimelineEntry } from './timeline-entry.ts';

/** The dated events from the earliest to the latest; what falls together stays in the author’s order. */
export function buildTimeline(
  { dates, corrections, quotes }: Pick<ArticleInput, 'dates' | 'corrections' | 'quotes'>,
  actorOf: ActorLookup,
): TimelineEntry[] {
  const revised = revisionsBy('event', corrections);
  const refs = dates.flatMap((input): EventRef[] => {
    const { id, title } = input;
    const date = parseDate(input.date, datedBy(input, quotes));
    return date ? [{ id, title, date }] : [];
  });
  const insteadOf = new Map(dates.map(({ id, instead }) => [id, instead]));
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  const entries = dates.flatMap(({ id, formerly, text, status, actors, instead }) => {
    const ref = byId.get(id);
    const entry = {
      formerly,
      status,
      mark: text === undefined ? null : dateMarkOf(id),
      actors: actors.map(actorOf),
      movedTo: byId.get(instead ?? '') ?? null,
      movedFrom: refs.filter((other) => insteadOf.get(other.id) === id),
      revisions: revised.get(id) ?? [],
      recorded: null,
    };
    return ref ? [{ ...ref, ...entry }] : [];
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
