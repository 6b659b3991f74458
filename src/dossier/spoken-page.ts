import { MOST_SAID } from './actor-overview.ts';
import type { Dossier } from './dossier.ts';
import type { DossierActor } from './dossier-actor.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { type RecordPart, recordParts } from './record-part.ts';
import { spokenOf } from './spoken-of.ts';

/** What one actor said of another, or all others said of it. JSON-safe. */
export interface SpokenPage {
  /** Null where it is what all others said. */
  readonly speaker: NamedActor | null;
  readonly named: NamedActor;
  readonly part: RecordPart;
}

/** What each said of each, where that is more than one quotation: that one has a page of its own. */
export function spokeOfPages({ actors, utterances }: Dossier): readonly SpokenPage[] {
  return [...spokenOf(utterances)].flatMap(([id, said]) => {
    const speaker = actors.get(id);
    return [...said].flatMap(([other, own]) => {
      const named = actors.get(other);
      if (!speaker || !named || own.length < 2) return [];
      return recordParts(own).map((part) => ({
        speaker: namedActor(speaker),
        named: namedActor(named),
        part,
      }));
    });
  });
}

/** Whether what others said of it has a page besides its own. */
export function hasSaidOf({ about }: Pick<DossierActor, 'about'>): boolean {
  return about.length > MOST_SAID;
}

/** What others said of each, where that is more than its own page shows. */
export function saidOfPages({ actors }: Dossier): readonly SpokenPage[] {
  return [...actors.values()].flatMap((actor) => {
    if (!hasSaidOf(actor)) return [];
    return recordParts(actor.about).map((part) => ({
      speaker: null,
      named: namedActor(actor),
      part,
    }));
  });
}
