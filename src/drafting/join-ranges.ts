import { parseDate } from '../dates/parse-date.ts';
import { TO } from './date-phrases.ts';
import type { WrittenDate } from './find-dates.ts';

/** Dates, in order, of which two are one where the text says “from 1 October to 3 November”, “1 October – 3 November”. */
export function joinRanges(text: string, dates: readonly WrittenDate[]): WrittenDate[] {
  const joined: WrittenDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const range = before && rangeOf(text, before, date);
    if (range) joined.pop();
    joined.push(range || date);
  }
  return joined;
}

function rangeOf(text: string, first: WrittenDate, last: WrittenDate): WrittenDate | null {
  if (!ONLY_TO.test(text.slice(first.end, last.start))) return null;
  const start = dayWithYear(first, last);
  const range = `${start}/${last.date}`;
  if (start === null || last.date === null || !parseDate(range)) return null;
  return {
    start: first.start,
    end: last.end,
    date: range,
    isConcluded: first.isConcluded && last.isConcluded,
  };
}

/** “1 October to 3 November 2019”: the year is that of both. */
function dayWithYear(first: WrittenDate, last: WrittenDate): string | null {
  const isOfLast = first.isConcluded && !last.isConcluded;
  if (!isOfLast || first.date === null || last.date === null) return first.date;
  return `${last.date.slice(0, 4)}${first.date.slice(4)}`;
}

const ONLY_TO = new RegExp(`^${TO}$`, 'iu');
