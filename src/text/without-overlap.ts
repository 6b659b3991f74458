import type { Range } from './normalise.ts';

/** Parts what has a range into what overlaps nothing else, in text order, and the rest, in the order given. */
export function withoutOverlap<T extends { readonly range: Range }>(
  items: readonly T[],
): { readonly free: readonly T[]; readonly overlapping: readonly T[] } {
  const sorted = [...items].sort((a, b) => a.range.start - b.range.start);
  const overlapping = new Set<T>();
  let furthest: T | undefined;
  for (const item of sorted) {
    if (furthest && item.range.start < furthest.range.end) overlapping.add(furthest).add(item);
    if (!furthest || item.range.end > furthest.range.end) furthest = item;
  }
  return {
    free: sorted.filter((item) => !overlapping.has(item)),
    overlapping: items.filter((item) => overlapping.has(item)),
  };
}
