import { parseDate } from '../dates/parse-date.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';
import type { RecordedPlace, TimelineEntry } from './timeline-entry.ts';
import type { WithdrawnName } from './withdrawal.ts';

/** What is on record of an article and shown on its pages. JSON-safe. */
export interface Recorded {
  /** The day on which its address first was, ISO 8601; null where it is not yet. */
  readonly since: string | null;
  /** The slug under which it was published first; null where it is not yet. */
  readonly firstSlug: string | null;
  /** Where each quotation was published first, by id. */
  readonly quotes: readonly (readonly [id: string, place: RecordedPlace])[];
  /** The same of each event. */
  readonly events: readonly (readonly [id: string, place: RecordedPlace])[];
  /** What is known of what was withdrawn, by anchor. */
  readonly withdrawn: readonly (readonly [anchor: string, name: WithdrawnName])[];
}

type Recordable = Pick<Article, 'version' | 'withdrawn' | 'firstSlug'> & {
  readonly quotes: readonly Pick<Quote, 'id' | 'version' | 'recorded'>[];
  readonly timeline: readonly Pick<TimelineEntry, 'id' | 'recorded'>[];
};

/** An article with what is on record of it. */
export function withRecorded<A extends Recordable>(
  article: A,
  { since, firstSlug, ...recorded }: Recorded,
): A {
  const quotes = new Map(recorded.quotes);
  const events = new Map(recorded.events);
  const withdrawn = new Map(recorded.withdrawn);
  return {
    ...article,
    recorded: since,
    firstSlug: firstSlug ?? article.firstSlug,
    version: { ...article.version, date: article.version.date ?? readDay(since) },
    quotes: article.quotes.map((quote) => {
      const place = quotes.get(quote.id) ?? null;
      const date = quote.version.date ?? readDay(place?.since ?? null);
      return { ...quote, version: { ...quote.version, date }, recorded: place };
    }),
    timeline: article.timeline.map((entry) => ({
      ...entry,
      recorded: events.get(entry.id) ?? null,
    })),
    withdrawn: article.withdrawn.map((each) => ({ ...each, ...withdrawn.get(each.anchor) })),
  };
}

function readDay(day: string | null) {
  return day === null ? null : parseDate(day);
}
