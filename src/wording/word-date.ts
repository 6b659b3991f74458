import type { Dated } from '../dates/parse-date.ts';
import type { DateParts, DateTime, Season, SomeTime } from '../dates/date-parts.ts';
import { prepositionOf } from './preposition-of.ts';
import { wordDay, wordMonth, wordPoint } from './word-point.ts';
import { wordRange } from './word-range.ts';
import { wordYear, wordYears } from './word-year.ts';

/**
 * A date in the words of a British newspaper: `8 October 2020`, `about September 2020`. An open interval, `from 8 October
 * 2020` for what may last, is `on or after 8 October 2020` for what is done once.
 */
export function wordDate(parts: DateParts, dated: Dated): string {
  switch (parts.kind) {
    case 'day':
    case 'month':
    case 'year':
      return wordPoint(parts);
    case 'time':
      return wordDateTime(parts);
    case 'season':
      return wordSeason(parts);
    case 'range':
      return wordRange(parts.start, parts.end);
    case 'from':
      if (dated === 'moment')
        return `${prepositionOf(parts.start)} or after ${wordPoint(parts.start)}`;
      return `from ${wordPoint(parts.start)}${parts.end === 'unknown' ? ', end unknown' : ''}`;
    case 'until':
      if (dated === 'moment')
        return `${prepositionOf(parts.end)} or before ${wordPoint(parts.end)}`;
      return `until ${wordPoint(parts.end)}${parts.start === 'unknown' ? ', start unknown' : ''}`;
    default:
      return wordSomeTime(parts);
  }
}

function wordDateTime(parts: DateTime): string {
  // EDTF asks for seconds even where nobody knows them.
  const time = parts.time.replace(/^(\d\d:\d\d):00$/, '$1');
  return `${wordDay(parts)}, ${time}${wordZone(parts.zone)}`;
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}

function wordSeason({ year, season }: Season): string {
  const name = ['spring', 'summer', 'autumn', 'winter'][season - 21] ?? 'season';
  return `${name} ${wordYear(year)}`;
}

function wordSomeTime(parts: SomeTime): string {
  switch (parts.kind) {
    case 'some-year':
      return wordSomeYear(parts.first, parts.last);
    case 'some-month':
      return `some month of ${wordYear(parts.year)}`;
    case 'some-day': {
      const { year, month } = parts;
      return `a day in ${month === null ? wordYear(year) : wordMonth({ year, month })}`;
    }
  }
}

function wordSomeYear(first: number, last: number): string {
  // “2000s” could be the decade, the century or the millennium; “10s” is no decade at all.
  const clear = last - first === 9 && first >= 1000 && first % 100 !== 0;
  return clear ? `${first}s` : wordYears(first, last);
}
