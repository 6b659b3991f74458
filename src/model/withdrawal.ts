import { type Address, splitAddress, wholeAddress } from './address.ts';
import { anchorsOfWithdrawn } from './anchor.ts';
import type { QuoteForm } from '../schema/quote.ts';
import type { RetractionInput, WithdrawalInput } from '../schema/withdrawal.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { readDate } from './read-date.ts';

/** What was withdrawn, as far as that is known and may be told. */
export interface WithdrawnName {
  /** The speaker of a quotation, the title of a date, the name of an actor. */
  readonly name: string | null;
  /** Of a quotation. */
  readonly form: QuoteForm | null;
}

/** What was published and is no more: its anchor leads to this notice. */
export interface Withdrawal extends WithdrawnName {
  /** The anchor, `q-…`, `d-…` or `a-…`. */
  readonly anchor: string;
  /** Anchors under which it was published before. */
  readonly formerly: readonly string[];
  readonly date: DateValue;
  readonly reason: string;
  /** Where readers are led instead. */
  readonly instead: Address | null;
}

/** A whole article, withdrawn. */
export interface Retraction {
  readonly date: DateValue;
  readonly reason: string;
  /** Where readers are led instead. */
  readonly instead: Address | null;
}

/** The withdrawals of the article `slug`, newest first; their names are on record only. */
export function buildWithdrawals(inputs: readonly WithdrawalInput[], slug: string): Withdrawal[] {
  const withdrawals = inputs.flatMap((input): Withdrawal[] => {
    const { reason, instead } = input;
    const [anchor = '', ...formerly] = anchorsOfWithdrawn(input);
    const date = readDate(input.date);
    return date
      ? [
          {
            anchor,
            formerly,
            date,
            name: null,
            form: null,
            reason,
            instead: instead === undefined ? null : splitAddress(wholeAddress(slug, instead)),
          },
        ]
      : [];
  });
  return withdrawals.sort((a, b) => compareDates(b.date, a.date));
}

export function readRetraction(input: RetractionInput | undefined): Retraction | null {
  const date = readDate(input?.date);
  if (!input || !date) return null;
  const { reason, instead } = input;
  return { date, reason, instead: instead === undefined ? null : splitAddress(instead) };
}
