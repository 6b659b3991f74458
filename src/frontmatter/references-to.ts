import { idOf } from '../model/anchor.ts';
import type { Path } from './read-yaml.ts';
import { listOfAnchor } from '../model/list-of-anchor.ts';

/** The place of an anchor’s entry in its list: where in the frontmatter it stands; undefined where it does not. */
export function entryPath(frontmatter: unknown, anchor: string): [string, number] | undefined {
  const list = listOfAnchor(anchor);
  const index = items(frontmatter, list).findIndex((item) => field(item, 'id') === idOf(anchor));
  return index < 0 ? undefined : [list, index];
}

/** Every place in a frontmatter that names an anchor’s id, that of its own entry first. */
export function referencesTo(frontmatter: unknown, anchor: string): Path[] {
  const id = idOf(anchor);
  const own = entryPath(frontmatter, anchor);
  const others = REFERENCES[listOfAnchor(anchor)].flatMap(([list, key]) =>
    items(frontmatter, list).flatMap((item, index): Path[] => {
      const value = field(item, key);
      if (!Array.isArray(value)) return value === id ? [[list, index, key]] : [];
      return value.flatMap((one, at) => (one === id ? [[list, index, key, at]] : []));
    }),
  );
  return [...(own ? [[...own, 'id']] : []), ...others];
}

/** The entries of a list that name an id under a key. */
export function entriesNaming(
  frontmatter: unknown,
  list: string,
  key: string,
  id: string,
): number[] {
  return items(frontmatter, list).flatMap((item, index) => (field(item, key) === id ? index : []));
}

/** Where a frontmatter leads readers of something withdrawn, with the places that say so. */
export function insteadsOf(frontmatter: unknown): { path: Path; address: string }[] {
  const notices: { path: Path; notice: unknown }[] = [
    { path: ['retraction'], notice: field(frontmatter, 'retraction') },
    ...items(frontmatter, 'withdrawn').map((notice, index) => ({
      path: ['withdrawn', index],
      notice,
    })),
  ];
  return notices.flatMap(({ path, notice }) => {
    const address = field(notice, 'instead');
    return typeof address === 'string' ? [{ path: [...path, 'instead'], address }] : [];
  });
}

const REFERENCES = {
  quotes: [['corrections', 'quote']],
  dates: [['corrections', 'event']],
  actors: [
    ['quotes', 'speaker'],
    ['quotes', 'to'],
    ['dates', 'actors'],
    ['actors', 'of'],
    ['corrections', 'actor'],
  ],
} as const;

function items(frontmatter: unknown, list: string): readonly unknown[] {
  const value = field(frontmatter, list);
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, key: string): unknown {
  return Reflect.get(Object(value), key);
}
