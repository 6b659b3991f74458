import type { Dated } from '../dates/parse-date.ts';
import type { DateParts, DateTime, SomeTime } from '../dates/date-parts.ts';
import type { DateWords, When } from './date-words.ts';
import { wordPoint } from './word-point.ts';
import { wordRange } from './word-range.ts';

/**
 * A date in the words of a newspaper: `8 October 2020`, `about September 2020`. An open interval, `from 8 October 2020`
 * for what may last, is `on or after 8 October 2020` for what is done once.
 */
export function wordDate(parts: DateParts, dated: Dated, words: DateWords): string {
  switch (parts.kind) {
    case 'day':
    case 'month':
    case 'year':
      return words.qualified(wordPoint(parts, words), parts);
    case 'time':
      return wordTime(parts, words);
    case 'season':
      return words.season(parts.season - 21, words.year(parts.year));
    case 'range':
      return wordRange(parts.start, parts.end, words);
    case 'from': {
      const { start, end } = parts;
      if (dated === 'moment') return joined(words.onOrAfter(within(start, words), start));
      return words.from(within(start, words), start, end === 'unknown');
    }
    case 'until': {
      const { start, end } = parts;
      if (dated === 'moment') return joined(words.onOrBefore(within(end, words), end));
      return words.until(within(end, words), end, start === 'unknown');
    }
    default:
      return wordSomeTime(parts, words);
  }
}

function within(point: Parameters<typeof wordPoint>[0], words: DateWords): string {
  return words.qualifiedWithin(wordPoint(point, words), point);
}

function joined({ before, words, after }: When): string {
  return before + words + after;
}

function wordTime(parts: DateTime, words: DateWords): string {
  // EDTF asks for seconds even where nobody knows them.
  const time = parts.time.replace(/^(\d\d:\d\d):00$/, '$1');
  return words.time(words.day(parts), time, parts.zone);
}

function wordSomeTime(parts: SomeTime, words: DateWords): string {
  switch (parts.kind) {
    case 'some-year':
      return isDecade(parts) ? words.decade(parts.first) : words.years(parts.first, parts.last);
    case 'some-month':
      return words.someMonth(words.year(parts.year));
    case 'some-day': {
      const { year, month } = parts;
      return month === null
        ? words.someDay(words.year(year), true)
        : words.someDay(words.month({ year, month }), false);
    }
  }
}

/** “2000s” could be the decade, the century or the millennium; “10s” is no decade at all. */
export function isDecade({ first, last }: { readonly first: number; readonly last: number }) {
  return last - first === 9 && first >= 1000 && first % 100 !== 0;
}
