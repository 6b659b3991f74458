import { lastAtMost } from './last-at-most.ts';
import type { Range } from './normalise.ts';

/** Whether a range shares at least one character with any of these. */
export function touchesAny(ranges: readonly Range[]): (range: Range) => boolean {
  const ordered = ranges.toSorted((a, b) => a.start - b.start);
  const starts = ordered.map(({ start }) => start);
  let furthest = 0;
  // Of all that begin up to each, the furthest end.
  const ends = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => (ends[lastAtMost(starts, end - 1)] ?? 0) > start;
}
