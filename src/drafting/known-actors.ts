import type { Content } from '../content/read-content.ts';
import type { ListedActor } from '../model/listed-article.ts';
import type { KnownActor } from './known-actor.ts';

/** Everybody whom a dossier knows: those whom articles share first, then those of the articles. */
export function knownActors({
  shared,
  articles,
}: Pick<Content, 'shared' | 'articles'>): KnownActor[] {
  const known = new Map<string, KnownActor>();
  for (const { id, name, kind, aliases, wikidata } of shared.actors)
    known.set(id, { id, name, kind, aliases, wikidata, isShared: true });
  for (const { listed } of articles)
    for (const actor of listed.actors) {
      const { id, name, kind } = actor;
      const { aliases, ...facts } = known.get(id) ?? {
        id,
        name,
        kind,
        aliases: [],
        isShared: false,
      };
      if (!facts.isShared) known.set(id, { ...facts, aliases: [...aliases, ...othersOf(actor)] });
    }
  return [...known.values()];
}

/** The other names by which an article names somebody; not “the two countries”, nor a surname, which others have as well. */
function othersOf({ name, kind, named }: ListedActor): string[] {
  const words = named.map(([each]) => each).filter((each) => each !== name);
  return words.filter((each) => /^\p{Lu}/u.test(each) && (kind !== 'person' || each.includes(' ')));
}
