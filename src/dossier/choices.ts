/** What can be chosen among the entries of a list, and how many have it. JSON-safe. */
export interface Choice {
  readonly id: string;
  /** Of an actor, told from others of the same name. */
  readonly name: string;
  /** Of its name, BCP 47. */
  readonly lang: string;
  readonly count: number;
}

/** What entries have, one after the other: that which most of them have first. */
export function choicesOf(had: readonly Omit<Choice, 'count'>[]): readonly Choice[] {
  return [...Map.groupBy(had, ({ id }) => id).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ id: first.id, name: first.name, lang: first.lang, count: 1 + others.length }] : [],
    )
    .toSorted((a, b) => b.count - a.count);
}
