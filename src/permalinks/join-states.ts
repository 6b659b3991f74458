/** How the states of something are told apart, whenever each came to be. */
export interface StateRules<S> {
  /** Whether two are the same; what one of them does not know counts as equal. */
  readonly isSame: (a: S, b: S) => boolean;
  /** What two that are the same know together; where they differ, the first is believed. */
  readonly join: (a: S, b: S) => S;
  /** The first, since when the second says. */
  readonly since: (state: S, other: S) => S;
}

/**
 * What two histories of the same thing know together. Dates say nothing of the order, since a correction may be dated
 * back: a history that tells all that another does, in the same order, counts; where the two part, what both begin
 * with is followed by the rest of the first and by what the second has beyond that.
 */
export function joinStates<S>(a: readonly S[], b: readonly S[], rules: StateRules<S>): S[] {
  if (!holds(a, b, rules) && holds(b, a, rules)) return joinStates(b, a, rules);
  const rest = [...b];
  const known = a.map((state) => {
    const same = takeSame(state, rest, rules);
    return same ? rules.join(state, same) : state;
  });
  return [...known, ...rest];
}

/**
 * A published history by the order and the dates of another that begins with the same states, in whatever order they
 * came; null where it does not.
 */
export function toldAs<S>(
  published: readonly S[],
  own: readonly S[],
  rules: StateRules<S>,
): S[] | null {
  const rest = [...published];
  const told = own.slice(0, published.length).flatMap((state) => {
    const same = takeSame(state, rest, rules);
    return same ? [rules.since(same, state)] : [];
  });
  return told.length === published.length ? told : null;
}

/** Whether a history tells all that another does, in the same order. */
function holds<S>(states: readonly S[], others: readonly S[], { isSame }: StateRules<S>): boolean {
  let at = 0;
  for (const state of states) {
    const other = others[at];
    if (other !== undefined && isSame(state, other)) at += 1;
  }
  return at === others.length;
}

function takeSame<S>(state: S, rest: S[], { isSame }: StateRules<S>): S | undefined {
  const at = rest.findIndex((other) => isSame(state, other));
  return at < 0 ? undefined : rest.splice(at, 1)[0];
}
