import { idOf } from '../model/anchor.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Dossier } from './dossier.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { recordedActors } from './recorded-actors.ts';

/** An id that an actor had, and that no other has now. JSON-safe. */
export interface FormerActor {
  readonly former: string;
  readonly actor: NamedActor;
}

/**
 * Where an article calls one actor by an id that was another’s, the page of the other stands. What an article that does
 * not name it any more has called it, the ledger knows.
 */
export function formerActors(
  { actors, articles }: Pick<Dossier, 'actors' | 'articles'>,
  ledger: Ledger,
): readonly FormerActor[] {
  const told = [...actors.values()].flatMap((actor) =>
    actor.formerly.map((former) => ({ former, actor })),
  );
  const recorded = recordedActors(articles, ledger).flatMap(({ id: former, record: { now } }) => {
    const actor = now === undefined ? undefined : actors.get(idOf(now));
    return actor ? { former, actor } : [];
  });
  const taken = new Set(actors.keys());
  return [...told, ...recorded].flatMap(({ former, actor }) => {
    if (taken.has(former)) return [];
    taken.add(former);
    return [{ former, actor: namedActor(actor) }];
  });
}
