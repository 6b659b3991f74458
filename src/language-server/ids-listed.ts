import { itemsAt } from '../frontmatter/items-at.ts';
import { idAt } from '../frontmatter/id-at.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { NamedKind } from './named-at.ts';
import type { Overview } from './overview.ts';

/** An id that may be named, with what to say of it. */
export interface NamedId {
  readonly id: string;
  readonly detail: string;
}

/** The ids of a kind that a file may name: its own first, then those of the dossier. */
export function idsListed(
  kind: NamedKind,
  value: unknown,
  overview: Overview | null,
): readonly NamedId[] {
  const list = { actor: 'actors', quote: 'quotes', event: 'dates' };
  const own = Object.hasOwn(list, kind) ? itemsAt(value, Reflect.get(list, kind)) : [];
  const named = own.flatMap((item) => {
    const id = idAt(item);
    const detail = textAt(item, 'name') ?? textAt(item, 'title') ?? textAt(item, 'text') ?? '';
    return typeof id === 'string' ? [{ id, detail }] : [];
  });
  const all = [...named, ...ofDossier(kind, overview)];
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].reverse();
}

function ofDossier(kind: NamedKind, overview: Overview | null): readonly NamedId[] {
  if (!overview) return [];
  const { actors, topics, authors, sources } = overview;
  if (kind === 'actor')
    return [...actors.values()].flatMap(({ id, name, role, isShared }) =>
      isShared ? { id, detail: role ? `${name}, ${role}` : name } : [],
    );
  const titles = { topic: topics, author: authors, source: sources };
  const known: ReadonlyMap<string, string> | undefined = Reflect.get(titles, kind);
  return [...(known ?? [])].map(([id, detail]) => ({ id, detail }));
}
