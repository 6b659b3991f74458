import type { Range } from './normalise.ts';

/** Index of the last of some ranges, in order, that begins at an offset or before it; -1 where none does. */
export function indexAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
