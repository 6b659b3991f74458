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
  const eventStatus = STATUSES[entry.status];
  return {
    '@type': 'Event',
    '@id': `${page}#${anchorOf('event', entry.id)}`,
    name: entry.title,
    ...(entry.movedTo ? movedPeriod(entry, entry.movedTo) : schemaPeriod(entry.date)),
    ...(entry.status === 'expected' && {
      description: words.citations.expected(wordingOf(entry.date, words)),
    }),
    ...(eventStatus && { eventStatus }),
    ...(entry.actors.length > 0 && {
      about: entry.actors.map(({ id }) => ({ '@id': `${page}#${anchorOf('actor', id)}` })),
    }),
  };
}

/** Of what was rescheduled, schema.org wants the new date, and the old one beside it. */
function movedPeriod({ date }: TimelineEntry, movedTo: EventRef) {
  const { startDate: previousStartDate } = schemaPeriod(date);
  return { ...schemaPeriod(movedTo.date), ...(previousStartDate && { previousStartDate }) };
}
