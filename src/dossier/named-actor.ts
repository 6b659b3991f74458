import type { DossierActor } from './dossier-actor.ts';

/** Enough of an actor to name it and to link its page. JSON-safe. */
export type NamedActor = Pick<DossierActor, 'id' | 'name' | 'lang' | 'apart'>;

export function namedActor({ id, name, lang, apart }: DossierActor): NamedActor {
  return { id, name, lang, apart };
}
