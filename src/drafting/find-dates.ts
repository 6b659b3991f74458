import { type CalendarNames, calendarNames } from '../dates/calendar-names.ts';
import { compareDays } from '../dates/compare-days.ts';
import { createFindStatedDates, type StatedDate } from '../dates/find-stated-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { twoDigits } from '../dates/two-digits.ts';
import type { Range } from '../text/normalise.ts';
import { findRelativeDates } from './find-relative-dates.ts';
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
  const written = findWritten(text, names, latest);
  const relative =
    latest !== null && earliest === latest
      ? findRelativeDates({ text, sentenceAt }, names, latest)
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

type WrittenDate = Omit<FoundDate, 'sentence'>;

function findWritten(text: string, names: CalendarNames, reference: string | null): WrittenDate[] {
  const read = createFindStatedDates(names);
  return [...text.matchAll(phrasesOf([...names.months.keys()]))].flatMap(({ 0: words, index }) => {
    const [only, ...more] = read(words);
    if (!only || more.length > 0) return [];
    const date = edtfOf(only, reference);
    return [{ start: index, end: index + words.length, date, isConcluded: only.year === null }];
  });
}

/** “on 8 October”, “Oct. 13, 2020”, “in September”, “10月13日”; a year by itself says too little. */
function phrasesOf(months: readonly string[]): RegExp {
  const listed = months
    .filter((name) => /\p{L}{3}/u.test(name))
    .sort((a, b) => b.length - a.length);
  const month = `(?:${listed.map((name) => `${RegExp.escape(name)}|${RegExp.escape(name.slice(0, 3))}\\.|${RegExp.escape(name.slice(0, 4))}\\.`).join('|')})`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?`;
  const year = String.raw`(?:1[5-9]|20)\d\d`;
  const on = String.raw`(?<![\p{L}\p{N}])(?:(?:on|in|am|im|le|en|since|until|by)\s+)?`;
  return new RegExp(
    [
      String.raw`${on}${day}\s+(?:of\s+|de\s+)?${month}(?![\p{L}])(?:,?\s+${year})?`,
      String.raw`${on}${month}\s+${day}(?!\d)(?:,\s+${year})?`,
      String.raw`${on}${month}\s+${year}(?!\d)`,
      String.raw`(?<![\p{L}\p{N}])(?:in|im|en)\s+${month}(?![\p{L}\p{N}]|\s+\d)`,
      String.raw`(?<!\d)${year}-\d\d-\d\d(?!\d)`,
      String.raw`(?:${year}年)?\d{1,2}月\d{1,2}日`,
    ].join('|'),
    'giu',
  );
}

function edtfOf({ year, month, day }: StatedDate, reference: string | null): string | null {
  if (month === null) return null;
  const written = (of: number) =>
    [String(of), twoDigits(month), ...(day === null ? [] : [twoDigits(day)])].join('-');
  const known = year ?? nearestYear(written, reference);
  if (known === null) return null;
  const date = written(known);
  return parseDate(date) ? date : null;
}

/** The last year that brings a day before another, or little after it: news tells of what has happened. */
function nearestYear(written: (year: number) => string, reference: string | null): number | null {
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const limit = monthsAfter(reference, MOST_AHEAD);
  const isNear = (each: number) => {
    const first = parseDate(written(each))?.earliest ?? null;
    return first !== null && compareDays(first, limit) <= 0;
  };
  return [year + 1, year, year - 1].find(isNear) ?? null;
}

const MOST_AHEAD = 3;

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const sum = month + months;
  return `${year + (sum > 12 ? 1 : 0)}-${twoDigits(sum > 12 ? sum - 12 : sum)}-${day.slice(-2)}`;
}
