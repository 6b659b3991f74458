import type { Content } from '../content/read-content.ts';
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
    for (const { id, name, kind } of listed.actors)
      if (!known.has(id)) known.set(id, { id, name, kind, aliases: [], isShared: false });
  return [...known.values()];
}
