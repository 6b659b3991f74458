import type { Entry } from '../frontmatter/read-frontmatter.ts';
import type { Path, YamlSource } from '../frontmatter/read-yaml.ts';
import type { Place } from '../problems/problem.ts';
import type { StatedActor } from '../schema/actor.ts';

/** What a file says of an actor by itself, with the places where it does. JSON-safe. */
export interface ActorStatement {
  readonly id: string;
  readonly place: Place;
  readonly name?: Stated;
  readonly kind?: Stated;
  readonly wikidata?: Stated;
  readonly aliases: readonly string[];
  /** Those of which more is said than what they are called. */
  readonly roles: readonly StatedRole[];
}

export interface Stated {
  readonly value: string;
  readonly place: Place;
}

export interface StatedRole {
  readonly role: string;
  /** Id of the actor in whose service it is. */
  readonly of: string | undefined;
  /** Its first and its last day, EDTF. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly place: Place;
}

/** What a list says of its actors; `list` is its path, `day` the one on which a role without dates is held, EDTF. */
export function actorStatements(
  actors: readonly Entry<StatedActor>[],
  {
    yaml,
    list,
    day,
  }: { readonly yaml: YamlSource; readonly list: Path; readonly day?: string | undefined },
): readonly ActorStatement[] {
  const known = new Set<string>();
  return actors.flatMap(({ index, value }): ActorStatement[] => {
    const { id, name, kind, wikidata, aliases = [], role, roles = [], of } = value;
    // One that is there twice is told of by itself.
    if (id === undefined || known.has(id)) return [];
    known.add(id);
    const at = (...path: Path) => yaml.placeOf([...list, index, ...path]);
    const stated = (key: string, said: string | undefined) =>
      said === undefined ? {} : { [key]: { value: said, place: at(key) } };
    const all = [
      ...roles.map((each, place) => ({ ...each, of: each.of ?? of, place: at('roles', place) })),
      ...(role === undefined ? [] : [{ role, of, from: day, to: day, place: at('role') }]),
    ];
    return [
      {
        id,
        place: at('id'),
        ...stated('name', name),
        ...stated('kind', kind),
        ...stated('wikidata', wikidata),
        aliases,
        roles: all.flatMap((each): StatedRole[] =>
          each.of === undefined && each.from === undefined
            ? []
            : [{ from: undefined, to: undefined, ...each, of: each.of }],
        ),
      },
    ];
  });
}
