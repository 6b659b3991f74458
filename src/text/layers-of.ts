import type { Range } from './normalise.ts';

/** Ranges in layers, each in order and without overlap; those that lie in others come after them. */
export function layersOf<R extends Range>(ranges: readonly R[]): R[][] {
  const layers: R[][] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? 0) <= range.start);
    if (free) free.push(range);
    else layers.push([range]);
  }
  return layers;
}
