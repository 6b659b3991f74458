import { idOf, kindOf } from '../model/anchor.ts';
import type { Report } from '../problems/create-report.ts';
import type { ActorInput, RoleInput, StatedActor } from '../schema/actor.ts';
import { itemsAt } from './items-at.ts';
import type { Entry, StatedEntries } from './read-frontmatter.ts';
import type { Path, YamlSource } from './read-yaml.ts';
import { referencesIn } from './references-in.ts';
import type { Registry } from './registry.ts';

export interface ResolvedActors {
  /** Those that are listed, then those that are only named, in order of first use. */
  readonly actors: readonly Entry<ActorInput>[];
  /** The same; null where not all is known of any. */
  readonly whole: readonly ActorInput[] | null;
  /** With the place of the first use for that of an actor who is not listed. */
  readonly yaml: YamlSource;
}

/** Brings together what an article and the registry have of its actors; what neither has is reported. */
export function resolveActors(
  entries: StatedEntries,
  yaml: YamlSource,
  registry: Registry,
  report: Report,
): ResolvedActors {
  const most = itemsAt(yaml.value, 'actors').length;
  const named = namedOnly(entries, registry);
  const added = named.map(({ id }, at) => ({ index: most + at, value: { id } }));
  const all: readonly Entry<StatedActor>[] = [...entries.actors, ...added];
  const ids = new Set(all.map(({ value }) => value.id));
  const owners = new Map(
    entries.actors.flatMap(({ value: { id, name = '', aliases = [] } }) =>
      [name, ...aliases].map((each) => [each, id] as const),
    ),
  );
  // What the article calls one, it does not mean another by.
  const isFree = (name: string, id: string) => (owners.get(name) ?? id) === id;
  const actors = all.map(({ index, value }): Entry<ActorInput> & { isUnsound: boolean } => {
    const shared = value.id === undefined ? null : registry.find(value.id);
    if (shared && shared !== 'unsound')
      return {
        index,
        value: withShared(value, withFreeAliases(shared, isFree), ids),
        isUnsound: false,
      };
    if (!shared && index < most) reportMissing({ index, value }, yaml, registry, report);
    return { index, value, isUnsound: shared !== null };
  });
  const known = actors.flatMap(({ value, isUnsound }) =>
    isUnsound ? [] : (completed(value) ?? []),
  );
  const uses = new Map(named.map(({ path }, at) => [most + at, path]));
  const placeOf = (path: Path) => {
    const use = path[0] === 'actors' ? uses.get(Number(path[1])) : undefined;
    return yaml.placeOf(use ?? path);
  };
  return {
    actors: actors.map(({ index, value }) => ({ index, value })),
    whole: known.length === actors.length ? known : null,
    yaml: { ...yaml, placeOf },
  };
}

/** The actors that an article names without listing them, and that the registry has, each with its first use. */
function namedOnly(entries: StatedEntries, registry: Registry): { id: string; path: Path }[] {
  const withdrawn = entries.withdrawn.flatMap(({ value: { id = '', formerly = [] } }) =>
    kindOf(id) === 'actor' ? [idOf(id), ...formerly] : [],
  );
  const known = new Set([...entries.actors.map(({ value }) => value.id), ...withdrawn]);
  return referencesIn((list) => (list === 'corrections' ? [] : entries[list])).filter(
    ({ kind, id }) => {
      if (kind !== 'actor' || known.has(id) || registry.find(id) === null) return false;
      known.add(id);
      return true;
    },
  );
}

function withFreeAliases(
  shared: ActorInput,
  isFree: (name: string, id: string) => boolean,
): ActorInput {
  return { ...shared, aliases: shared.aliases.filter((alias) => isFree(alias, shared.id)) };
}

/** What an article says of an actor, and what the registry has of it besides. */
function withShared(
  own: Entry<StatedActor>['value'],
  shared: ActorInput,
  ids: ReadonlySet<string | undefined>,
): Entry<ActorInput>['value'] {
  const { name = shared.name, role, roles = [] } = own;
  const ownOf = <T extends { readonly of?: string | undefined }>(each: T): T =>
    // To whom the article does not name, no link leads.
    ids.has(each.of) ? each : { ...each, of: undefined };
  const isOwnRole = role !== undefined || roles.length > 0;
  const names = [...(own.aliases ?? []), ...shared.aliases, shared.name];
  return {
    id: shared.id,
    formerly: own.formerly ?? [],
    name,
    kind: own.kind ?? shared.kind,
    role: isOwnRole ? role : shared.role,
    roles: isOwnRole ? roles : shared.roles.map((each): RoleInput => ownOf(each)),
    of: own.of ?? ownOf(shared).of,
    aliases: [...new Set(names)].filter((each) => each !== name),
    description: own.description ?? shared.description,
    url: own.url ?? shared.url,
    wikidata: own.wikidata ?? shared.wikidata,
  };
}

/** Reports what is known nowhere of an actor that the registry does not have. */
function reportMissing(
  { index, value: { id } }: Entry<StatedActor>,
  yaml: YamlSource,
  registry: Registry,
  report: Report,
): void {
  const item = itemsAt(yaml.value, 'actors')[index];
  // What is neither an id nor a set of keys is reported already.
  if (id === undefined && typeof item === 'string') return;
  const lacks = (key: string) => Reflect.get(Object(item), key) === undefined;
  const path = ['actors', index];
  const missing = ['name', 'kind'].filter(lacks);
  const meant = id !== undefined && missing.length === 2 ? registry.meant(id) : '';
  if (id !== undefined && (typeof item === 'string' || meant))
    report('actor-unknown', yaml.placeOf([...path, 'id']), id, meant);
  else for (const key of missing) report('field-missing', yaml.placeOf([...path, key]), key);
}

function completed(value: Entry<ActorInput>['value']): ActorInput | null {
  const { id, name, kind, formerly = [], aliases = [], roles = [], ...rest } = value;
  return id === undefined || name === undefined || kind === undefined
    ? null
    : { ...rest, id, name, kind, formerly, aliases, roles };
}
