import type { Ledger } from './ledger.ts';
import type { Ledgers } from './plan-ledger.ts';

/** A plan with what a commit has recorded and the content has lost, and with what was found to be never published. */
export function keepRecorded(plan: Ledger, { carried, current }: Ledgers): Ledger {
  const kept = new Map(plan);
  for (const [address, record] of carried)
    if (!kept.has(address)) kept.set(address, current.get(address) ?? record);
  for (const [address, record] of current)
    if (record.dropped !== undefined && !kept.has(address)) kept.set(address, record);
  return kept;
}
