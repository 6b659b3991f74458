import type { ActorKind } from '../schema/actor.ts';
import { actorListings } from './actor-listings.ts';
import { type ActorOverview, actorOverview } from './actor-overview.ts';
import { type ActorStrip, actorStrip } from './actor-strip.ts';
import type { Dossier } from './dossier.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { type RecordPart, recordParts } from './record-part.ts';
import { spokenOf } from './spoken-of.ts';

/** A page of an actor. JSON-safe. */
export interface ActorPage {
  readonly actor: NamedActor & { readonly kind: ActorKind };
  /** What it said. */
  readonly part: RecordPart;
  /** Null on pages but the first. */
  readonly overview: ActorOverview | null;
  /** Null on pages but the first, and where a single day is known. */
  readonly strip: ActorStrip | null;
}

/** The pages of all actors, those of one together; `lang` is the site’s. */
export function actorPages(dossier: Dossier, lang: string): readonly ActorPage[] {
  const listings = actorListings(dossier.articles);
  const spoken = spokenOf(dossier.utterances);
  return [...dossier.actors.values()].flatMap((actor) => {
    const facts = { ...namedActor(actor), kind: actor.kind };
    const parts = recordParts(actor.utterances);
    const own = listings.get(actor.id) ?? [];
    return parts.map((part): ActorPage => {
      if (part.number !== null) return { actor: facts, part, overview: null, strip: null };
      const overview = actorOverview(actor, own, spoken, dossier, lang);
      return { actor: facts, part, overview, strip: actorStrip(actor, parts) };
    });
  });
}
