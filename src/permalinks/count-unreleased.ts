import type { OpenedLedger } from './open-ledger.ts';

/** How many addresses of a ledger no release has carried yet; 0 where that cannot be seen. */
export function countUnreleased({ releases, published, records }: OpenedLedger): number {
  if (releases.unseen) return 0;
  const recorded = [...records.current].filter(([, { dropped }]) => dropped === undefined);
  if (!releases.isTagged) return recorded.length;
  return recorded.filter(([address]) => !published?.ledger.has(address)).length;
}
