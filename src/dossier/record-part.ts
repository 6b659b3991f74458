import { type DateValue, parseDate } from '../dates/parse-date.ts';
import { type DayEntry, dayEntries } from './dated-entries.ts';
import { inParts } from './in-parts.ts';
import { spanOf } from './span-of.ts';
import { dayOf, type Utterance } from './utterance.ts';

/** A page of a list of what was said. JSON-safe. */
export interface RecordPart {
  /** 1-based, counted from the oldest; null for the page that is shown first. */
  readonly number: number | null;
  /** Newest first. */
  readonly entries: readonly DayEntry[];
  /** Where the days of this page begin, or its months or years, if it has many. */
  readonly jumps: readonly Jump[];
  readonly later: PartRef | null;
  readonly earlier: PartRef | null;
}

export interface Jump {
  readonly date: DateValue;
  /** The first day of it on the page, ISO 8601. */
  readonly day: string;
}

export interface PartRef {
  readonly number: number | null;
  /** The days from which it is; null where none is known. */
  readonly span: DateValue | null;
}

/** What was said, newest first, on as many pages as it needs; what is said anew changes the first of them. */
export function recordParts(utterances: readonly Utterance[]): readonly RecordPart[] {
  const parts = inParts(utterances, MOST_ENTRIES);
  const refs = parts.map(({ number, items }) => ({ number, span: spanOfDays(items) }));
  return parts.map(({ number, items }, index) => {
    const entries = dayEntries(items);
    // The first page grows: of others, nothing may tell of it.
    const later = number === null ? null : laterThan(refs[index - 1]);
    return { number, entries, jumps: jumpsIn(entries), later, earlier: refs[index + 1] ?? null };
  });
}

const MOST_ENTRIES = 50;

function laterThan(ref: PartRef | undefined): PartRef | null {
  return ref ? { ...ref, span: ref.number === null ? null : ref.span } : null;
}

function jumpsIn(entries: readonly DayEntry[]): readonly Jump[] {
  const days = entries.flatMap(({ day }) => day ?? []);
  const choices = ['', '-01', '-01-01'].map((rest) => {
    const byPeriod = Map.groupBy(days, (day) => day.slice(0, day.length - rest.length));
    return [...byPeriod].flatMap(([period, [day]]) => {
      const date = parseDate(period);
      return date && day !== undefined ? [{ date, day }] : [];
    });
  });
  const fit = choices.find(({ length }) => length <= MOST_JUMPS) ?? [];
  return fit.length > 1 ? fit : [];
}

const MOST_JUMPS = 10;

function spanOfDays(utterances: readonly Utterance[]): DateValue | null {
  const days = utterances.flatMap((utterance) => dayOf(utterance) ?? []);
  const [last, first] = [days[0], days.at(-1)].map((day) => day && parseDate(day));
  return first && last ? spanOf(first, last) : null;
}
