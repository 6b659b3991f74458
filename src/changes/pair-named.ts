interface Named {
  readonly id: string;
  readonly formerly: readonly string[];
}

export interface Pairs<T> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

/** Brings together what is the same before and after: by its id, by one that it had, or by one that it has again. */
export function pairNamed<T extends Named>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const left = new Map(before.map((thing) => [thing.id, thing]));
  const found = new Map<T, T>();
  const take = (thing: T, was: T | undefined) => {
    if (!was || found.has(thing)) return;
    found.set(thing, was);
    left.delete(was.id);
  };
  for (const thing of after) take(thing, left.get(thing.id));
  for (const thing of after) {
    const former = thing.formerly.findLast((id) => left.has(id));
    take(thing, former === undefined ? undefined : left.get(former));
  }
  const again = new Map([...left.values()].flatMap((was) => was.formerly.map((id) => [id, was])));
  for (const thing of after) {
    const was = again.get(thing.id);
    take(thing, was && left.get(was.id));
  }
  return {
    both: after.flatMap((thing) => {
      const was = found.get(thing);
      return was ? [{ before: was, after: thing }] : [];
    }),
    added: after.filter((thing) => !found.has(thing)),
    gone: [...left.values()],
  };
}
