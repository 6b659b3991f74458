import type { ActorRef } from '../model/actor-card.ts';
import { ACTOR_KINDS, type ActorKind } from '../schema/actor.ts';
import { byInitials } from './by-initials.ts';
import type { Dossier } from './dossier.ts';
import type { DossierActor } from './dossier-actor.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { spokenOf } from './spoken-of.ts';

/** The list of all actors, or those whose names begin alike. JSON-safe. */
export interface ActorsPage {
  /** Null where it is the list of all. */
  readonly initials: string | null;
  /** As in its address; null for the list of all. */
  readonly key: string | null;
  readonly count: number;
  /** The first page tells it; null on others. */
  readonly overview: ActorsOverview | null;
  /** In the order of the kinds. */
  readonly kinds: readonly ActorsOfKind[];
  /** Pages of those who are not listed on the first; none where all are. */
  readonly pages: readonly InitialsRef[];
}

export interface ActorsOverview {
  /** The most quoted first. */
  readonly quoted: readonly CountedActor[];
  readonly matrix: Matrix | null;
}

export interface ActorsOfKind {
  readonly kind: ActorKind;
  readonly count: number;
  /** By name. Fewer than there are where they are on pages of their own. */
  readonly actors: readonly CountedActor[];
}

export interface CountedActor extends NamedActor {
  /** As the newest article gives it. */
  readonly role: string | null;
  readonly of: ActorRef | null;
  readonly quotations: number;
  readonly articles: number;
}

export interface InitialsRef {
  readonly initials: string;
  readonly key: string;
  readonly count: number;
}

/** The pages of the list, the first with all actors or those of the kinds that fit; `lang` is the site’s. */
export function actorsPages(dossier: Dossier, lang: string): readonly ActorsPage[] {
  const actors = byName([...dossier.actors.values()], lang);
  const groups = actors.length > MOST_ON_FIRST ? inGroups(actors, lang) : [];
  const pages = groups.map(({ initials, key, items }) => ({ initials, key, count: items.length }));
  const first: ActorsPage = {
    ...{ initials: null, key: null, count: actors.length, pages },
    overview: overviewOf(dossier),
    kinds: kindsOf(actors, groups.length > 0 ? MOST_OF_KIND : MOST_ON_FIRST),
  };
  const others = groups.map(({ initials, key, items }): ActorsPage => ({
    ...{ initials, key, count: items.length, overview: null, pages: [] },
    kinds: kindsOf(items, items.length),
  }));
  return [first, ...others];
}

const MOST_ON_FIRST = 220;
const MOST_OF_KIND = 24;

function inGroups(actors: readonly DossierActor[], lang: string) {
  return byInitials(actors, ({ name }) => name, lang, MOST_ON_FIRST);
}

function byName(actors: readonly DossierActor[], lang: string): readonly DossierActor[] {
  const { compare } = new Intl.Collator(lang);
  return actors.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function kindsOf(actors: readonly DossierActor[], most: number): readonly ActorsOfKind[] {
  const byKind = Map.groupBy(actors, ({ kind }) => kind);
  return ACTOR_KINDS.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    const shown = own.length > most ? [] : own.map(countedActor);
    return own.length > 0 ? [{ kind, count: own.length, actors: shown }] : [];
  });
}

function overviewOf(dossier: Dossier): ActorsOverview {
  const counted = [...dossier.actors.values()].map(countedActor);
  const quoted = counted
    .filter(({ quotations }) => quotations > 0)
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, MOST_QUOTED);
  return { quoted, matrix: matrixOf(dossier, spokenOf(dossier.utterances)) };
}

const MOST_QUOTED = 12;

function countedActor(actor: DossierActor): CountedActor {
  const { role, of, utterances, articles } = actor;
  const quotations = utterances.filter(({ form }) => form === 'direct').length;
  return { ...namedActor(actor), role, of, quotations, articles: articles.length };
}
