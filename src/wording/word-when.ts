import type { DateParts, DatePoint } from '../dates/date-parts.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { partsOf } from '../dates/parts-of.ts';
import type { When } from './date-words.ts';
import type { Words } from './words.ts';
import { isDecade, wordDate } from './word-date.ts';
import { wordPoint } from './word-point.ts';
import { wordEnds } from './word-range.ts';

/** Words a date on which something was done once, inside a sentence; throws a RangeError where it is none. */
export function wordWhen(date: Pick<DateValue, 'edtf'>, words: Words): When {
  return wordParts(partsOf(date), words);
}

function wordParts(parts: DateParts, words: Words): When {
  const { dates } = words;
  const within = (point: DatePoint) => dates.qualifiedWithin(wordPoint(point, dates), point);
  switch (parts.kind) {
    case 'day':
    case 'month':
    case 'year':
      return dates.on(wordPoint(parts, dates), parts);
    case 'range':
      return wordBetween(parts.start, parts.end, words);
    case 'from':
      return dates.onOrAfter(within(parts.start), parts.start);
    case 'until':
      return dates.onOrBefore(within(parts.end), parts.end);
    case 'time':
      return dates.at(wordDate(parts, 'moment', dates));
    case 'some-year':
      return dates.in(wordDate(parts, 'moment', dates), isDecade(parts) ? 'decade' : 'years');
    default:
      return dates.in(wordDate(parts, 'moment', dates), parts.kind);
  }
}

function wordBetween(start: DatePoint, end: DatePoint, words: Words): When {
  const { dates } = words;
  const [one, other] = [start, end].map((point) => dates.qualified(wordPoint(point, dates), point));
  if (one === other) return dates.on(wordPoint(start, dates), start);
  return dates.between(...wordEnds(start, end, dates), start);
}
