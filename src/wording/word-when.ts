import type { DateParts, DatePoint, Qualifier } from '../dates/date-parts.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { prepositionOf } from './preposition-of.ts';
import { partsOf } from '../dates/parts-of.ts';
import { wordDate } from './word-date.ts';
import { wordPoint } from './word-point.ts';
import { shortStart } from './word-range.ts';

/** When something was done, as it follows the verb: `on` `8 October 2020`, `between` `8 and 12 October 2020`. */
export interface When {
  readonly lead: string;
  readonly words: string;
}

/** Words a date on which something was done once; throws a RangeError where it is none. */
export function wordWhen(date: Pick<DateValue, 'edtf'>): When {
  return wordParts(partsOf(date));
}

function wordParts(parts: DateParts): When {
  switch (parts.kind) {
    case 'day':
    case 'month':
    case 'year':
      return wordQualified(parts);
    case 'range':
      return wordBetween(parts.start, parts.end);
    case 'from':
      return { lead: `${prepositionOf(parts.start)} or after`, words: wordPoint(parts.start) };
    case 'until':
      return { lead: `${prepositionOf(parts.end)} or before`, words: wordPoint(parts.end) };
    case 'time':
    case 'some-day':
      return { lead: 'on', words: wordDate(parts, 'moment') };
    default: {
      const words = wordDate(parts, 'moment');
      return { lead: /\ds$/u.test(words) ? 'in the' : 'in', words };
    }
  }
}

const QUALIFIED: Readonly<Record<Qualifier, (preposition: string) => string>> = {
  '': (preposition) => preposition,
  '?': (preposition) => `possibly ${preposition}`,
  '~': (preposition) => `${preposition} or about`,
  '%': (preposition) => `possibly ${preposition} or about`,
};

function wordQualified(point: DatePoint): When {
  const lead = QUALIFIED[point.qualifier](prepositionOf(point));
  return { lead, words: wordPoint({ ...point, qualifier: '' }) };
}

function wordBetween(start: DatePoint, end: DatePoint): When {
  if (wordPoint(start) === wordPoint(end)) return wordQualified(start);
  return { lead: 'between', words: `${shortStart(start, end)} and ${wordPoint(end)}` };
}
