import type { AnchorKind } from '../model/anchor.ts';
import type { Path } from './read-yaml.ts';
import { textAt } from './text-at.ts';

/** The fields of each list that name what the frontmatter lists, by an id, a list of ids or of what is `of:` one; and what they name. */
const NAMING = {
  quotes: { speaker: 'actor', to: 'actor' },
  dates: { actors: 'actor', instead: 'event' },
  actors: { of: 'actor', roles: 'actor' },
  corrections: { quote: 'quote', event: 'event', actor: 'actor' },
} as const satisfies Record<string, Readonly<Record<string, AnchorKind>>>;

export type NamingList = keyof typeof NAMING;

export interface Reference {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly list: NamingList;
  readonly path: Path;
}

interface Item {
  /** Its place in its list. */
  readonly index: number;
  readonly value: unknown;
}

/** Every place in the lists of a frontmatter that names an id. */
export function referencesIn(itemsOf: (list: NamingList) => readonly Item[]): Reference[] {
  return NAMING_LISTS.flatMap((list) =>
    itemsOf(list).flatMap(({ value, index }) =>
      Object.entries(NAMING[list]).flatMap(([key, kind]) =>
        idsAt(value, key).map(({ id, at }) => ({
          kind,
          id,
          list,
          path: [list, index, key, ...at],
        })),
      ),
    ),
  );
}

const NAMING_LISTS = ['quotes', 'dates', 'actors', 'corrections'] as const;

function idsAt(item: unknown, key: string): { id: string; at: Path }[] {
  const value: unknown = Reflect.get(Object(item), key);
  if (typeof value === 'string') return [{ id: value, at: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, at) => {
    const of = textAt(each, 'of');
    if (of !== undefined) return [{ id: of, at: [at, 'of'] }];
    return typeof each === 'string' ? [{ id: each, at: [at] }] : [];
  });
}
