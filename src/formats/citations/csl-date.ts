import { wordingOf } from '../../wording/wording-of.ts';
import type { Words } from '../../wording/words.ts';
import type { DatePoint } from '../../dates/date-parts.ts';
import type { DateValue } from '../../dates/parse-date.ts';
import { partsOf } from '../../dates/parts-of.ts';
import { certainDate } from './certain-date.ts';

/** A date variable of CSL-JSON. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  /** 1 spring to 4 winter. */
  readonly season?: number;
  /** Approximate or uncertain. */
  readonly circa?: true;
  readonly literal?: string;
}

/** The date in the form that CSL has for it; in words where it has none. */
export function cslDate(date: DateValue, words: Words): CslDate {
  const certain = certainDate(date);
  if (certain) return { 'date-parts': [certain] };
  const parts = partsOf(date);
  switch (parts.kind) {
    case 'year':
    case 'month':
    case 'day':
      return points([parts], date, words);
    case 'range':
      return points([parts.start, parts.end], date, words);
    case 'season':
      return parts.year > 0
        ? { 'date-parts': [[parts.year]], season: parts.season - 20 }
        : { literal: wordingOf(date, words) };
    default:
      return { literal: wordingOf(date, words) };
  }
}

function points(dates: readonly DatePoint[], date: DateValue, words: Words): CslDate {
  if (dates.some(({ year }) => year < 1)) return { literal: wordingOf(date, words) };
  const parts = dates.map((point) => [
    point.year,
    ...('month' in point ? [point.month] : []),
    ...('day' in point ? [point.day] : []),
  ]);
  const isCirca = dates.some(({ qualifier }) => qualifier !== '');
  return { 'date-parts': parts, ...(isCirca && { circa: true }) };
}
