import { ACROSS_ADDRESS, isOfFile } from '../model/address.ts';
import { isOut } from './due-of.ts';
import type { Ledger } from './ledger.ts';

/**
 * Whether pages across articles were published: two articles stood side by side, or it is noted that they did before
 * they became one. `today` is ISO 8601.
 */
export function hadPagesAcross(released: Ledger, today: string): boolean {
  const noted = released.get(ACROSS_ADDRESS);
  if (noted && noted.dropped === undefined) return true;
  const standing = [...released].filter(
    ([address, record]) =>
      record.now === undefined &&
      record.dropped === undefined &&
      isOut(record, today) &&
      !address.includes('#') &&
      !isOfFile(address),
  );
  return standing.length > 1;
}
