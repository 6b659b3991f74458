import type { ActorCard, ActorGroup } from './actor-card.ts';

/** The actors of all groups by id. */
export function indexActors(groups: readonly ActorGroup[]): ReadonlyMap<string, ActorCard> {
  return new Map(groups.flatMap((group) => group.actors).map((actor) => [actor.id, actor]));
}
