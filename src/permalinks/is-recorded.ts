import type { Ledgers } from './plan-ledger.ts';

/** Whether a release or a commit has carried an address. */
export function isRecorded(address: string, { released, carried }: Ledgers): boolean {
  return released.has(address) || carried.has(address);
}
