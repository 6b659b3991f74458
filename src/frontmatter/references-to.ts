import { idOf, kindOf, listOfAnchor } from '../model/anchor.ts';
import { itemsAt } from './items-at.ts';
import type { Path } from './read-yaml.ts';
import { referencesIn } from './references-in.ts';
import { idAt } from './id-at.ts';
import { textAt } from './text-at.ts';

/** The place of an anchor’s entry in its list: where in the frontmatter it stands; undefined where it does not. */
export function entryPath(frontmatter: unknown, anchor: string): [string, number] | undefined {
  const list = listOfAnchor(anchor);
  const index = itemsAt(frontmatter, list).findIndex((item) => idAt(item) === idOf(anchor));
  return index < 0 ? undefined : [list, index];
}

/** Every place in a frontmatter that names an anchor’s id, that of its own entry first. */
export function referencesTo(frontmatter: unknown, anchor: string): Path[] {
  const own = entryPath(frontmatter, anchor);
  const numbered = (list: string) =>
    itemsAt(frontmatter, list).map((value, index) => ({ value, index }));
  const others = referencesIn(numbered).filter(
    ({ kind, id }) => kind === kindOf(anchor) && id === idOf(anchor),
  );
  const isBare = own !== undefined && isIdAlone(frontmatter, own);
  return [...(own ? [isBare ? own : [...own, 'id']] : []), ...others.map(({ path }) => path)];
}

/** Whether an entry is an id alone. */
export function isIdAlone(frontmatter: unknown, [list, index]: [string, number]): boolean {
  return typeof itemsAt(frontmatter, list)[index] === 'string';
}

/** The entries of a list that name an id under a key. */
export function entriesNaming(
  frontmatter: unknown,
  list: string,
  key: string,
  id: string,
): number[] {
  return itemsAt(frontmatter, list).flatMap((item, index) =>
    (key === 'id' ? idAt(item) : textAt(item, key)) === id ? index : [],
  );
}

/** Where a frontmatter leads readers of something withdrawn, with the places that say so. */
export function insteadsOf(frontmatter: unknown): { path: Path; address: string }[] {
  const retraction: unknown = Reflect.get(Object(frontmatter), 'retraction');
  const withdrawn = itemsAt(frontmatter, 'withdrawn');
  return [
    { notice: retraction, at: ['retraction'] },
    ...withdrawn.map((notice, index) => ({ notice, at: ['withdrawn', index] })),
  ].flatMap(({ notice, at }) => {
    const address = textAt(notice, 'instead');
    return address === undefined ? [] : [{ path: [...at, 'instead'], address }];
  });
}
