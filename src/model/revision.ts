import type { CorrectionInput, CorrectionKind } from '../schema/correction.ts';
import { compareDates } from '../text/compare-dates.ts';
import type { DateValue } from '../text/parse-date.ts';
import { readDate } from './read-date.ts';

/** A change of the words of a quotation after they were published. */
export interface Revision {
  readonly date: DateValue;
  readonly kind: CorrectionKind;
  /** What was wrong and now is right; null where a typo says enough. */
  readonly note: string | null;
  /** The words before the change, one string for each uninterrupted part. */
  readonly was: readonly string[];
}

/** The changes of one quotation’s words, newest first. */
export function revisionsOf(quote: string, corrections: readonly CorrectionInput[]): Revision[] {
  const revisions = corrections.flatMap(({ date, kind, text, was, quote: concerned }) => {
    const value = readDate(date);
    return concerned === quote && was && value
      ? [{ date: value, kind, note: text ?? null, was }]
      : [];
  });
  return revisions.sort((a, b) => compareDates(b.date, a.date));
}
