import type { RetractionInput, WithdrawalInput } from '../schema/withdrawal.ts';
import { compareDates } from '../text/compare-dates.ts';
import type { DateValue } from '../text/parse-date.ts';
import { readDate } from './read-date.ts';

/** What was published and is no more: its anchor leads to this notice. */
export interface Withdrawal {
  /** The anchor, `q-…`, `d-…` or `a-…`. */
  readonly anchor: string;
  /** Anchors under which it was published before. */
  readonly formerly: readonly string[];
  readonly date: DateValue;
  readonly reason: string;
  /** Where readers are led instead; `slug` is null for an anchor of the same article. */
  readonly instead: { readonly slug: string | null; readonly anchor: string } | null;
}

/** A whole article, withdrawn. */
export interface Retraction {
  readonly date: DateValue;
  readonly reason: string;
  /** Where readers are led instead: an article, and an anchor of it or '' for the whole. */
  readonly instead: { readonly slug: string; readonly anchor: string } | null;
}

/** The withdrawals of an article, newest first. */
export function buildWithdrawals(inputs: readonly WithdrawalInput[]): Withdrawal[] {
  const withdrawals = inputs.flatMap(({ id, formerly, date, reason, instead }) => {
    const value = readDate(date);
    const prefix = id.slice(0, 2);
    return value
      ? [
          {
            anchor: id,
            formerly: formerly.map((former) => prefix + former),
            date: value,
            reason,
            instead: instead === undefined ? null : readAddress(instead),
          },
        ]
      : [];
  });
  return withdrawals.sort((a, b) => compareDates(b.date, a.date));
}

export function readRetraction(input: RetractionInput | undefined): Retraction | null {
  const date = readDate(input?.date);
  if (!input || !date) return null;
  const [slug = '', anchor = ''] = input.instead?.split('#') ?? [];
  return { date, reason: input.reason, instead: slug === '' ? null : { slug, anchor } };
}

function readAddress(address: string): NonNullable<Withdrawal['instead']> {
  const [anchor = '', slug = null] = address.split('#').reverse();
  return { slug, anchor };
}
