import { createEvents, type EventAttributes } from 'ics';
import type { DossierEvent } from '../../dossier/dossier-event.ts';
import { anchorOf } from '../../model/anchor.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { addressPath } from '../../model/site-path.ts';
import { latestEvents } from './latest-events.ts';
import type { DateStatus } from '../../schema/date-entry.ts';

/** An event of a calendar. JSON-safe. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  /** Days, ISO 8601; the last is the day after it ends, as calendars count. */
  readonly start: string;
  readonly end: string;
  readonly status: DateStatus;
  readonly url: string;
  /** The day on which it was told, ISO 8601. */
  readonly stamp: string;
}

/** The latest of the events that are dated to the day: a calendar would make a day of a month. */
export function calendarEvents(
  events: readonly DossierEvent[],
  toldOn: (slug: string) => string | null,
  context: PageContext,
): readonly CalendarEvent[] {
  const { host } = new URL(context.origin);
  const dated = events.filter(({ date }) => DAYS.test(date.edtf));
  return latestEvents(dated).flatMap(({ key, title, date, status, places }) => {
    const [place] = places;
    const { earliest, latest } = date;
    if (!place || earliest === null || latest === null) return [];
    const address = { slug: place.article.slug, anchor: anchorOf('event', place.id) };
    return {
      ...{ uid: `${key}@${host}`, title, status },
      start: earliest,
      end: dayAfter(latest),
      url: urlOf(context, addressPath(context.base, address)),
      stamp: toldOn(place.article.slug) ?? earliest,
    };
  });
}

const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

/** Events as an iCalendar, RFC 5545; throws where the package refuses one. */
export function writeCalendar(events: readonly CalendarEvent[], name: string): string {
  const { error, value } = createEvents(events.map(toAttributes), {
    calName: name,
    productId: '-//Verbatim//Events//EN',
  });
  if (error || !value) throw error ?? new Error('no calendar was made');
  // When to look again is for the reader to say.
  return value.replace('X-PUBLISHED-TTL:PT1H\r\n', '');
}

function toAttributes({ uid, title, start, end, status, url, stamp }: CalendarEvent) {
  const attributes: EventAttributes = {
    ...{ uid, title, url },
    start: partsOf(start),
    end: partsOf(end),
    status:
      status === 'cancelled' ? 'CANCELLED' : status === 'occurred' ? 'CONFIRMED' : 'TENTATIVE',
    transp: 'TRANSPARENT',
  };
  // The package would put the time of the build; its types do not know that it need not.
  return { ...attributes, timestamp: Date.parse(`${stamp}T00:00:00Z`) };
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
