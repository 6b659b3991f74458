import { commaOf } from '../text/comma-of.ts';
import { wordRole } from '../wording/word-role.ts';
import { wordsFor } from '../wording/words-for.ts';
import type { DossierActor } from './dossier-actor.ts';

type Facts = Pick<DossierActor, 'id' | 'name' | 'lang' | 'kind' | 'role' | 'of'>;

/**
 * What tells an actor from others of the same name, in the language of its name: its role, or to whom it belongs; else
 * its kind, else its id. Null where there are no others.
 */
export function apartFrom(actor: Facts, others: readonly Facts[]): string | null {
  if (others.length === 0) return null;
  const telling = [roleOf, kindOf].map((tell) => {
    const told = tell(actor);
    return others.some((other) => tell(other) === told) ? null : told;
  });
  return telling.find((told) => told !== null) ?? actor.id;
}

/** A name, with what tells it from another. */
export function nameApart({
  name,
  apart,
  lang,
}: Pick<DossierActor, 'name' | 'apart' | 'lang'>): string {
  return apart === null ? name : name + commaOf(lang) + apart;
}

function roleOf({ role, of, lang }: Facts): string | null {
  return wordRole({ role, of }, lang) ?? of?.name ?? null;
}

function kindOf({ kind, lang }: Facts): string {
  return wordsFor(lang).actors.kind[kind];
}
