import { type CalendarNames, calendarNames } from '../dates/calendar-names.ts';
import { compareDays } from '../dates/compare-days.ts';
import { createFindStatedDates, type StatedDate } from '../dates/find-stated-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { twoDigits } from '../dates/two-digits.ts';
import type { Range } from '../text/normalise.ts';
import { datePhrases } from './date-phrases.ts';
import { findRelativeDates } from './find-relative-dates.ts';
import { joinRanges } from './join-ranges.ts';
import { createSentenceAt } from './create-sentence-at.ts';

/** A date that a text states, and the words that do. */
export interface FoundDate extends Range {
  /** EDTF; null where the year is not known. */
  readonly date: string | null;
  /** Whether the year or the day was concluded from when the text appeared. */
  readonly isConcluded: boolean;
  /** The sentence around. */
  readonly sentence: Range;
}

/**
 * Finds the dates that a text states, in order. Those without a year are of the one that `published`, EDTF, makes
 * likely; days of the week are found where that is a day.
 */
export function findDates(text: string, lang: string, published: string | undefined): FoundDate[] {
  const names = calendarNames(lang);
  const sentenceAt = createSentenceAt(text);
  const { earliest = null, latest = null } = parseDate(published ?? '') ?? {};
  const written = joinRanges(text, findWritten(text, names, latest));
  const relative =
    latest !== null && earliest === latest
      ? findRelativeDates({ text, lang, sentenceAt }, names, latest)
      : [];
  const others = relative.filter(
    ({ start, end }) => !written.some((each) => each.start < end && start < each.end),
  );
  const found = [
    ...written,
    ...others.map(({ day, ...range }) => ({ ...range, date: day, isConcluded: true })),
  ];
  return found
    .map((each) => ({ ...each, sentence: sentenceAt(each.start) }))
    .sort((a, b) => a.start - b.start);
}

/** The same before it is known in which sentence it stands. */
export type WrittenDate = Omit<FoundDate, 'sentence'>;

function findWritten(text: string, names: CalendarNames, reference: string | null): WrittenDate[] {
  const read = createFindStatedDates(names);
  return [...text.matchAll(datePhrases([...names.months.keys()]))].flatMap(
    ({ 0: words, index }) => {
      const [first, last, ...more] = read(words.replace(/^mid-/iu, ''));
      if (!first || more.length > 0) return [];
      const ahead = /^last\s/iu.test(words) ? -1 : MOST_AHEAD;
      const dates = [first, ...(last ? [last] : [])].map((each) => edtfOf(each, reference, ahead));
      const date = dates.includes(null) ? null : dates.join('/');
      return [{ start: index, end: index + words.length, date, isConcluded: first.year === null }];
    },
  );
}

function edtfOf(
  { year, month, day }: StatedDate,
  reference: string | null,
  ahead: number,
): string | null {
  if (month === null) return null;
  const written = (of: number) =>
    [String(of), twoDigits(month), ...(day === null ? [] : [twoDigits(day)])].join('-');
  const known = year ?? nearestYear(written, reference, ahead);
  if (known === null) return null;
  const date = written(known);
  return parseDate(date) ? date : null;
}

/** The last year that brings a day before another, or some months after it at most: news tells of what has happened. */
function nearestYear(
  written: (year: number) => string,
  reference: string | null,
  ahead: number,
): number | null {
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const limit = monthsAfter(reference, ahead);
  const isNear = (each: number) => {
    const first = parseDate(written(each))?.earliest ?? null;
    return first !== null && compareDays(first, limit) <= 0;
  };
  return [year + 1, year, year - 1].find(isNear) ?? null;
}

const MOST_AHEAD = 3;

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const sum = year * 12 + month - 1 + months;
  return `${Math.floor(sum / 12)}-${twoDigits((sum % 12) + 1)}-${day.slice(-2)}`;
}
