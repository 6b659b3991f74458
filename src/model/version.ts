import type { DateValue } from '../dates/parse-date.ts';

/** Which state of a text a citation means. */
export interface Version {
  /** Counts from 1, the text as it was first published. */
  readonly number: number;
  /** Since when it stands so; null where that is not known yet. */
  readonly date: DateValue | null;
}
