import type { CalendarNames } from '../dates/calendar-names.ts';
import { findWeekdays } from '../dates/find-weekdays.ts';
import { toIsoDay } from '../dates/to-iso-day.ts';
import type { Range } from '../text/normalise.ts';
import { createClauseOf } from './create-clause-of.ts';
import type { SentenceAt } from './create-sentence-at.ts';
import { findNamedDays, findNamedMonths } from './named-days.ts';

/** Words that state a day by the one on which they were published. */
export interface RelativeDate extends Range {
  /** ISO 8601, of a month without its day. */
  readonly day: string;
}

interface Sentences {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly sentenceAt: SentenceAt;
}

/** Finds “on Monday”, “next Friday”, “yesterday” in a text of a day, ISO 8601: the day before it, or after where that is said. */
export function findRelativeDates(
  { text, lang, sentenceAt }: Sentences,
  names: CalendarNames,
  published: string,
): RelativeDate[] {
  const clauseOf = createClauseOf(text, sentenceAt);
  const weekdays = findWeekdays(text, names)
    .filter((named) => isDay(text, named))
    .map(({ start, end, weekday }) => {
      const before = BEFORE.exec(text.slice(Math.max(0, start - 12), start));
      const from = start - (before?.[0].length ?? 0);
      const days = daysTo(
        weekday,
        new Date(published).getUTCDay(),
        wayOf(before?.[1] ?? '', clauseOf(start), text.slice(Math.max(0, from - 40), from)),
      );
      return { start: from, end, day: dayAfter(published, days) };
    });
  const named = findNamedDays(text, lang).map(({ days, ...range }) => ({
    ...range,
    day: dayAfter(published, days),
  }));
  const months = findNamedMonths(text, lang).map(({ months: count, ...range }) => ({
    ...range,
    day: monthAfter(published, count),
  }));
  return [...weekdays, ...named, ...months].sort((a, b) => a.start - b.start);
}

const BEFORE = /(?<!\p{L})(on|last|next|this|am|letzten|nächsten|kommenden)\s$/iu;

/** Not “Super Tuesday”, “the Sunday Times” or “Tuesday, 8 October”. */
function isDay(text: string, { start, end }: Range): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 20)];
  if (/^,?\s+(?:the\s+)?(?:\d|\p{Lu}\p{Ll}+\.?\s+\d)/u.test(after)) return false;
  if (/^\s\p{Lu}/u.test(after) && !/[。、]/u.test(after)) return false;
  return !/(?<!\p{L})(?:Super|Black|Bloody|Good|Palm|Easter|Ash|Holy|Cyber|(?:every|each)(?:\s\p{L}+(?:,\s|\s(?:and|or)))?)\s$/iu.test(
    before,
  );
}

type Way = 'last' | 'next' | 'nearest';

function wayOf(before: string, sentence: string, ahead: string): Way {
  if (/^(?:next|nächsten|kommenden)$/iu.test(before)) return 'next';
  if (/^(?:last|letzten)$/iu.test(before)) return 'last';
  return FUTURE.test(sentence) && !SAID.test(ahead) ? 'next' : 'nearest';
}

/** “said on Friday that he expected them” */
const SAID =
  /(?<!\p{L})(?:said|told|wrote|announced|added|warned|argued|insisted|sagte|erklärte|schrieb)(?: (?:reporters|journalists|lawmakers|parliament|them|us))? $/iu;

const FUTURE =
  /(?:(?<=\p{L})[’']ll|(?<!\p{L})(?:will|upcoming|scheduled|planned|due|expected|wird|werden|geplant|sera|seront|prévue?s?))(?!\p{L})/iu;

/** How many days lie between two days of the week; news tells of a day of its own week without saying “last”. */
function daysTo(weekday: number, today: number, way: Way): number {
  const back = (today - weekday + 7) % 7;
  if (way === 'next') return back === 0 ? 7 : 7 - back;
  return way === 'last' && back === 0 ? -7 : -back;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toIsoDay(date);
}

function monthAfter(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return toIsoDay(date).slice(0, 7);
}
