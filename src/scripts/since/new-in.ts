/** The items, newest first, that have come since one saw those of some ids: not those that were further back then. */
export function newIn<T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const seen = new Set(ids);
  const last = items.findLastIndex(({ id }) => seen.has(id));
  return items.slice(0, last < 0 ? items.length : last).filter(({ id }) => !seen.has(id));
}
