import type { DraftedActor } from './drafted.ts';
import { isSameActor } from './is-same-actor.ts';
import type { KnownActor } from './known-actor.ts';
import { mastersOf } from './masters-of.ts';
import { createMint } from './mint-ids.ts';
import type { Mention, Named } from './named.ts';
import { shortIdOf } from './short-id-of.ts';


/** Lists whom a text names: who speaks, and others as far as it says who they are; each with an id. */
export function listActors(
  mentions: readonly Mention[],
  speakers: readonly Named[],
  called: ReadonlyMap<string, string>,
  known: readonly KnownActor[],
) {
  const named = [
    ...new Map(
      [...mentions.map((each) => each.named), ...speakers].map((each) => [each.name, each]),
    ).values(),
  ];
  const speaking = new Set(speakers.map(({ name }) => name));
  const masters = mastersOf(mentions);
  const wanted = named.filter((each) => speaking.has(each.name) || isTold(each, mentions));
  for (const each of [...wanted]) {
    const master = masters.get(each.name);
    if (master && !wanted.some(({ name }) => name === master.name)) wanted.push(master);
  }
  // An id that the dossier has is that actor’s everywhere.
  const mint = createMint(
    'actor',
    known.map(({ id }) => id),
  );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const actors: DraftedActor[] = [];
  for (const each of wanted) {
    const meant = known.find((actor) => isSameActor(actor, each));
    const id = meant?.id ?? mint(shortIdOf(each, wanted));
    ids.set(each.name, id);
    const calledSo = [...called].flatMap(([words, name]) => (name === each.name ? [words] : []));
    const names = [each.name, ...each.aliases, ...calledSo].filter(
      (name) => !taken.has(name.toLowerCase()),
    );
    for (const name of names) taken.add(name.toLowerCase());
    if (actors.some((actor) => actor.id === id)) continue;
    if (meant?.isShared) actors.push(sharedActor(meant, names));
    else actors.push(describe(id, each, names.slice(1), meant));
  }
  const idOf = (speaker: Named | null): string => {
    const id = speaker && ids.get(speaker.name);
    if (id) return id;
    if (!ids.has('')) {
      ids.set('', mint('unnamed'));
      actors.push({
        id: ids.get('') ?? 'unnamed',
        name: 'Unnamed',
        kind: 'person',
        check: 'the text does not say who',
      });
    }
    return ids.get('') ?? 'unnamed';
  };
  /** All of them, once every speaker has an id. */
  const list = () =>
    actors.map((actor): DraftedActor => {
      const master = masters.get(actor.name ?? '');
      const of = master && ids.get(master.name);
      return of === undefined || of === actor.id ? actor : { ...actor, of };
    });
  return { list, idOf };
}

/** One whom the dossier describes: by the id alone, with the names that only this text has. */
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
  return {
    ...{ id, name: meant?.name ?? name, kind: meant?.kind ?? kind },
    ...(role === '' ? {} : { role }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(meant?.wikidata === undefined ? {} : { wikidata: meant.wikidata }),
    check,
  };
}

/** Whether the text says enough of somebody to list them. */
function isTold({ name, kind, role }: Named, mentions: readonly Mention[]): boolean {
  if (kind === 'country') return true;
  if (kind === 'person') return role !== '' && name.includes(' ');
  const count = mentions.filter((each) => each.named.name === name).length;
  return name.includes(' ') ? count > 1 : false;
}
