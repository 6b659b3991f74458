/** One page of a long list. */
export interface Part<T> {
  /** 1-based, counted from the oldest; null for the page that is shown first. */
  readonly number: number | null;
  /** In the order of the list. */
  readonly items: readonly T[];
}

/**
 * Parts a list, newest first, so that a new entry changes the first page alone: the others hold `size` entries each and
 * are counted from the oldest. The first holds at least as many, if there are, and fewer than twice as many.
 */
export function inParts<T>(items: readonly T[], size: number): readonly Part<T>[] {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const first = { number: null, items: items.slice(0, items.length - full * size) };
  const others = Array.from({ length: full }, (_, index) => {
    const start = items.length - (full - index) * size;
    return { number: full - index, items: items.slice(start, start + size) };
  });
  return [first, ...others];
}
