import type { DateValue } from '../text/parse-date.ts';

/** Where a text first appeared. */
export interface Source {
  readonly name: string;
  readonly url: string | null;
  readonly published: DateValue | null;
}
