import type { ActorCard } from './actor-card.ts';

/** The actors by id. */
export function indexActors(actors: readonly ActorCard[]): ReadonlyMap<string, ActorCard> {
  return new Map(actors.map((actor) => [actor.id, actor]));
}
