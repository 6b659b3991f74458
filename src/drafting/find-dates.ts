import { calendarNames } from '../dates/calendar-names.ts';
import { compareDays } from '../dates/compare-days.ts';
import { createFindStatedDates, type StatedDate } from '../dates/find-stated-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { twoDigits } from '../dates/two-digits.ts';
import type { Range } from '../text/normalise.ts';
import { sentenceAround } from './sentence-around.ts';

/** A date that a text states, and the words that do. */
export interface FoundDate extends Range {
  /** EDTF; null where the year is not known. */
  readonly date: string | null;
  /** Whether the year or the day was concluded from when the text appeared. */
  readonly isConcluded: boolean;
  /** The sentence around. */
  readonly sentence: Range;
}

/** Finds the dates that a text states; those without a year are of the one nearest to `published`, EDTF. */
export function findDates(text: string, lang: string, published: string | undefined): FoundDate[] {
  const names = calendarNames(lang);
  const read = createFindStatedDates(names);
  const reference = published === undefined ? null : (parseDate(published)?.latest ?? null);
  const found: FoundDate[] = [];
  for (const { 0: words, index } of text.matchAll(phrasesOf([...names.months.keys()]))) {
    const stated = read(words);
    const [only] = stated;
    if (!only || stated.length > 1) continue;
    const range = { start: index, end: index + words.length };
    const isConcluded = only.year === null;
    found.push({
      ...range,
      date: edtfOf(only, reference),
      isConcluded,
      sentence: sentenceAround(text, index),
    });
  }
  return found;
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
