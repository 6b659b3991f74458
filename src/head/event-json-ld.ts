import { anchorOf } from '../model/anchor.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { Words } from '../wording/words.ts';
import type { EventLeaf } from 'schema-dts';
import type { EventRef, TimelineEntry } from '../model/timeline-entry.ts';
import type { DateStatus } from '../schema/date-entry.ts';
import { schemaPeriod } from './schema-date.ts';

/** Null where schema.org has no word for it: what is merely expected is not “scheduled”. */
const STATUSES = {
  occurred: null,
  scheduled: 'https://schema.org/EventScheduled',
  expected: null,
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<DateStatus, string | null>;

export function eventJsonLd(entry: TimelineEntry, page: string, words: Words): EventLeaf {
  const about = entry.actors.map(({ id }) => `${page}#${anchorOf('actor', id)}`);
  return describedEvent(entry, `${page}#${anchorOf('event', entry.id)}`, about, words);
}

/** An event by its `@id`; `about` are those of whom it is of. */
export function describedEvent(
  event: DatedEvent,
  id: string,
  about: readonly string[],
  words: Words,
): EventLeaf {
  const { title, date, status, movedTo } = event;
  const eventStatus = STATUSES[status];
  return {
    '@type': 'Event',
    '@id': id,
    name: title,
    ...(movedTo ? movedPeriod(event, movedTo) : schemaPeriod(date)),
    ...(status === 'expected' && {
      description: words.citations.expected(wordingOf(date, words)),
    }),
    ...(eventStatus && { eventStatus }),
    ...(about.length > 0 && { about: about.map((each) => ({ '@id': each })) }),
  };
}

type DatedEvent = Pick<TimelineEntry, 'title' | 'date' | 'status'> & {
  readonly movedTo: Pick<EventRef, 'date'> | null;
};

/** Of what was rescheduled, schema.org wants the new date, and the old one beside it. */
function movedPeriod({ date }: DatedEvent, movedTo: Pick<EventRef, 'date'>) {
  const { startDate: previousStartDate } = schemaPeriod(date);
  return { ...schemaPeriod(movedTo.date), ...(previousStartDate && { previousStartDate }) };
}
