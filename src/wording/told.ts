import type { DateValue } from '../dates/parse-date.ts';
import type { When } from './date-words.ts';
import { wordWhen } from './word-when.ts';
import { wordingOf } from './wording-of.ts';
import type { Words } from './words.ts';

/** A date as a language may say it: by itself, or in a sentence. */
export interface Told {
  /** `8 October 2020` */
  readonly plain: string;
  /** `on ` `8 October 2020` */
  readonly when: When;
}

/** A sentence, or a part of one, around the words of a date. */
export type Telling = (date: Told) => When;

/** What is said of a date: `Published ` `8 October 2020`. */
export function tell(date: DateValue, telling: Telling, words: Words): When {
  return telling(tellable(date, words));
}

export function tellable(date: DateValue, words: Words): Told {
  return { plain: wordingOf(date, words), when: wordWhen(date, words) };
}

/** Words, and after them the date by itself. */
export function plainAfter(before: string): Telling {
  return ({ plain }) => ({ before, words: plain, after: '' });
}

/** Words around the date as it stands in a sentence. */
export function whenBetween(before: string, after = ''): Telling {
  return ({ when }) => ({
    before: before + when.before,
    words: when.words,
    after: when.after + after,
  });
}
