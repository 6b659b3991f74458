import { lastAtMost } from '../text/last-at-most.ts';

/** Things of articles, and the place of each one’s article among all, ascending; the newest article is the first. */
export interface Placed<T> {
  readonly items: readonly T[];
  readonly places: readonly number[];
}

/** What is wanted and nearest to a place, without what is in it; the newest first. */
export function nearestOf<T>(
  { items, places }: Placed<T>,
  place: number,
  most: { readonly older: number; readonly newer: number },
  isWanted: (item: T) => boolean = () => true,
): readonly T[] {
  const at = lastAtMost(places, place);
  const older = someOf(items, at + 1, 1, most.older, isWanted);
  const newer = someOf(items, places[at] === place ? at - 1 : at, -1, most.newer, isWanted);
  return [...newer.toReversed(), ...older];
}

function someOf<T>(
  items: readonly T[],
  from: number,
  step: 1 | -1,
  most: number,
  isWanted: (item: T) => boolean,
): readonly T[] {
  const found: T[] = [];
  for (let at = from; at >= 0 && at < items.length && found.length < most; at += step) {
    const item = items[at];
    if (item !== undefined && isWanted(item)) found.push(item);
  }
  return found;
}
