import type { ActorCard, ActorRef } from '../model/actor-card.ts';
import type { DossierActor } from './dossier-actor.ts';

/** Enough of an actor to name it and to link its page. JSON-safe. */
export interface NamedActor extends ActorRef {
  /** BCP 47. */
  readonly lang: string;
  /** What tells it from another of the same name; null where there is none. */
  readonly apart: Pick<ActorCard, 'role' | 'of'> | null;
}

export function namedActor({ id, name, lang, role, of, isNamesake }: DossierActor): NamedActor {
  return { id, name, lang, apart: isNamesake ? { role, of } : null };
}
