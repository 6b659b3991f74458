import type { PlannedPage } from './prerender-entry.ts';

/**
 * Says which pages a file of `public/` takes the place of; `taken` has the paths of those files. Throws where one stands
 * where the site has a folder, or the other way round.
 */
export function checkPublic(
  pages: readonly Pick<PlannedPage, 'path'>[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const folders = new Set([...taken].flatMap(foldersOf));
  for (const { path } of pages) {
    const inTheWay = folders.has(path) ? path : foldersOf(path).find((each) => taken.has(each));
    if (inTheWay !== undefined)
      throw new Error(`public/${inTheWay} is in the way of the page ${path}. Rename it.`);
  }
  return pages
    .filter(({ path }) => taken.has(path))
    .map(({ path }) => `public/${path} takes the place of a page.`);
}

/** `a/b/c` stands in `a` and `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
