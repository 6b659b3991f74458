import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import type { Report } from '../problems/create-report.ts';
import { sharedNames } from '../text/find-mentions.ts';
import { normalise } from '../text/normalise.ts';
import { type NamedActor, namedActors } from './named-actors.ts';

/**
 * Warns of names that several actors bear: those that the article gives itself, and of those that the registry gives,
 * the ones that stand in its `text`.
 */
export function reportShared(
  { yaml, entries, stated }: Pick<Frontmatter, 'yaml' | 'entries' | 'stated'>,
  text: string | null,
  report: Report,
): void {
  const named = namedActors(entries.actors);
  const shared = sharedNames(named);
  if (shared.length === 0) return;
  const places = new Map(named.flatMap(placesOfNames));
  const own = new Set(
    stated.flatMap(({ value: { name = '', aliases = [] } }) => [name, ...aliases].map(keyOf)),
  );
  for (const { name, ids } of shared) {
    const isTold = text === null ? own.has(name) : !own.has(name) && text.includes(name);
    const path = places.get(`${ids.at(-1) ?? ''} ${name}`) ?? [];
    if (isTold) report('name-shared', yaml.placeOf(path), name, ids.join(', '));
  }
}

/** Where each name of an actor stands, by the actor’s id and the name. */
function placesOfNames({ id, names, index }: NamedActor): [string, Path][] {
  const places = names.map((name, at): [string, Path] => [
    `${id} ${keyOf(name)}`,
    ['actors', index, ...(at > 0 ? ['aliases', at - 1] : ['name'])],
  ]);
  // A name that is there twice is found where it stands first.
  return places.reverse();
}

function keyOf(name: string): string {
  return normalise(name).text.trim();
}
