import { doubtOf } from './doubt-of.ts';
import type { DraftedActor } from './drafted.ts';
import { isSameActor } from './is-same-actor.ts';
import type { KnownActor } from './known-actor.ts';
import { mastersOf } from './masters-of.ts';
import { createMint } from './mint-ids.ts';
import type { Named } from './named.ts';
import { shortIdOf } from './short-id-of.ts';
import { type Naming, wantedActors } from './wanted-actors.ts';

/** The actors of a draft. */
interface ActorList {
  /** The id of a speaker; that of one who has no name where the text names nobody. */
  readonly idOf: (speaker: Named | null) => string;
  /** All of them, once every speaker has an id. */
  readonly list: () => DraftedActor[];
}

/** Lists whom a text names, each with an id; `known` are those of the dossier. */
export function listActors(naming: Naming, known: readonly KnownActor[]): ActorList {
  const masters = mastersOf(naming);
  const wanted = wantedActors(naming, masters);
  // An id that the dossier has is that actor’s everywhere.
  const reserved = known.map(({ id }) => id);
  const mint = createMint('actor', reserved);
  const ids = new Map<string, string>();
  const served = new Map<string, string>();
  const actors = new Map<string, DraftedActor>();
  const aliasesOf = createAliases(naming.called);
  for (const each of wanted) {
    const meant = known.find((actor) => isSameActor(actor, each));
    const id = meant?.id ?? mint(idFor(each, wanted, reserved));
    ids.set(each.name, id);
    served.set(id, masters.get(each.name)?.name ?? '');
    const aliases = aliasesOf(each);
    const doubt = doubtOf(each, aliases, naming.called, meant === undefined);
    if (!actors.has(id)) actors.set(id, describe(id, { ...each, check: doubt }, aliases, meant));
  }
  const nobody = { id: mint('unnamed'), name: 'Unnamed', kind: 'person', check: NAMELESS } as const;
  const idOf = (speaker: Named | null): string => {
    const id = speaker && ids.get(speaker.name);
    if (!id) actors.set(nobody.id, nobody);
    return id || nobody.id;
  };
  const list = () =>
    [...actors.values()].map((actor): DraftedActor => {
      const of = ids.get(served.get(actor.id) ?? '');
      // Whom actors.yaml describes, it says to whom they belong.
      const isShared = actor.name === undefined;
      return isShared || of === undefined || of === actor.id ? actor : { ...actor, of };
    });
  return { list, idOf };
}

const NAMELESS = 'the text does not say who';

/** The surname, where it is nobody’s yet. */
function idFor(named: Named, all: readonly Named[], reserved: readonly string[]): string {
  const short = shortIdOf(named, all);
  return reserved.includes(short) ? named.name : short;
}

/** Makes a function that gives the other names of somebody, but for those that another has already. */
function createAliases(called: ReadonlyMap<string, string>): (named: Named) => readonly string[] {
  const taken = new Set<string>();
  return ({ name, aliases }) => {
    const calledSo = [...called].flatMap(([words, of]) => (of === name ? [words] : []));
    const names = [name, ...aliases, ...calledSo].filter((each) => !taken.has(each.toLowerCase()));
    for (const each of names) taken.add(each.toLowerCase());
    return [...new Set(names)].filter((each) => each !== name);
  };
}

/** One whom `actors.yaml` describes: by the id alone, with the names that only this text has. */
function sharedActor({ id, name, aliases }: KnownActor, names: readonly string[]): DraftedActor {
  const known = new Set([name, ...aliases]);
  const more = names.filter((each) => !known.has(each));
  return { id, ...(more.length > 0 && { aliases: more }), check: '' };
}

function describe(
  id: string,
  named: Named,
  aliases: readonly string[],
  meant: KnownActor | undefined,
): DraftedActor {
  const { name, kind, role, check } = named;
  if (meant?.isShared) return sharedActor(meant, [name, ...aliases]);
  const others = meant && meant.name !== name ? [name, ...aliases] : aliases;
  return {
    ...{ id, name: meant?.name ?? name, kind: meant?.kind ?? kind },
    ...(role === '' ? {} : { role }),
    ...(others.length === 0 ? {} : { aliases: others }),
    ...(meant?.wikidata === undefined ? {} : { wikidata: meant.wikidata }),
    check,
  };
}
