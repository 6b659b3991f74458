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
  return standingSlugs(released, today).length > 1;
}

/** The slugs at which articles stood when they were published last. */
export function standingSlugs(released: Ledger, today: string): readonly string[] {
  return [...released].flatMap(([address, record]) => {
    const isOfArticle = !address.includes('#') && !isOfFile(address);
    const stood = isOfArticle && record.now === undefined && record.dropped === undefined;
    return stood && isOut(record, today) ? [address] : [];
  });
}
