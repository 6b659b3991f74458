import type { ActorInput } from '../schema/actor.ts';
import type { Named } from '../text/find-mentions.ts';
import type { Entry } from '../frontmatter/read-frontmatter.ts';

export type NamedActor = Named & { readonly index: number };

/** The actors that have both an id and a name, each with its place in the list. */
export function namedActors(entries: readonly Entry<ActorInput>[]): NamedActor[] {
  return entries.flatMap(({ index, value: { id, name, aliases = [] } }) =>
    id === undefined || name === undefined ? [] : [{ index, id, names: [name, ...aliases] }],
  );
}
