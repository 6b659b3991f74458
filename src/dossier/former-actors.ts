import type { Dossier } from './dossier.ts';
import { type NamedActor, namedActor } from './named-actor.ts';

/** An id that an actor had, and that no other has now. JSON-safe. */
export interface FormerActor {
  readonly former: string;
  readonly actor: NamedActor;
}

/** Where an article calls one actor by an id that was another’s, the page of the other stands. */
export function formerActors({ actors }: Pick<Dossier, 'actors'>): readonly FormerActor[] {
  const taken = new Set(actors.keys());
  return [...actors.values()].flatMap((actor) =>
    actor.formerly.flatMap((former) => {
      if (taken.has(former)) return [];
      taken.add(former);
      return [{ former, actor: namedActor(actor) }];
    }),
  );
}
