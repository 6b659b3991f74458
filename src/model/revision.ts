import { type AnchorKind } from './anchor.ts';
import type { CorrectionInput, CorrectionKind } from '../schema/correction.ts';
import type { QuoteForm } from '../schema/quote.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { readDate } from './read-date.ts';

/** A change of what was published of something. */
export interface Revision {
  readonly date: DateValue;
  readonly kind: CorrectionKind;
  /** What was wrong and now is right; null where a typo says enough. */
  readonly note: string | null;
  /** The words of a quotation before the change, one string for each uninterrupted part; null where they have not changed. */
  readonly was: readonly string[] | null;
  readonly before: Before;
}

/** What else was told otherwise before; null where it was not. */
export interface Before {
  /** The name of an actor. */
  readonly name: string | null;
  /** The title of an event. */
  readonly title: string | null;
  /** Who said it, and to whom, by name. */
  readonly speaker: string | null;
  readonly to: string | null;
  /** When it was said or happened. */
  readonly date: DateValue | null;
  readonly form: QuoteForm | null;
}

/** The changes of each quotation, actor or event by its id, newest first. */
export function revisionsBy(
  key: AnchorKind,
  corrections: readonly CorrectionInput[],
): ReadonlyMap<string | undefined, readonly Revision[]> {
  const concerning = Map.groupBy(corrections, ({ [key]: id }) => id);
  return new Map([...concerning].map(([id, own]) => [id, revisionsIn(key, own)]));
}

function revisionsIn(
  key: AnchorKind,
  corrections: readonly CorrectionInput[],
): readonly Revision[] {
  const revisions = corrections.flatMap(({ date: told, kind, text, was }) => {
    const value = readDate(told);
    if (!was || !value) return [];
    const { name = null, title = null, speaker = null, to = null, form = null } = was;
    const date = readDate(was.date, key === 'event' ? 'span' : 'moment');
    const before = { name, title, speaker, to, form, date };
    return [{ date: value, kind, note: text ?? null, was: was.text ?? null, before }];
  });
  return revisions.sort((a, b) => compareDates(b.date, a.date));
}
