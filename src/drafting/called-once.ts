import type { Attributed } from './attribute.ts';

/** What speakers are called for the time being, by their names; what more than one is called tells nothing. */
export function calledOnce(quotations: readonly Attributed[]): ReadonlyMap<string, string> {
  const all = quotations.flatMap(({ called, speaker }) =>
    called && speaker ? [[called, speaker.name] as const] : [],
  );
  const names = Map.groupBy(all, ([called]) => called);
  return new Map(
    [...names.values()].flatMap((of) =>
      new Set(of.map(([, name]) => name)).size === 1 ? of.slice(0, 1) : [],
    ),
  );
}
