import { hash } from 'node:crypto';
import type { PageReuse } from './page-reuse.ts';
import type { PlannedPage } from './prerender-entry.ts';

/**
 * Of the pages of a site, those that are to be rendered: the others show nothing new. Each route names what its pages
 * show by the `cacheKey` of its `getStaticPaths`; a page without one is rendered always. Of two with one path the first
 * counts, and before both a file that is there already: `taken`.
 *
 * @param code Names the code that renders them.
 */
export function newPages(
  pages: readonly PlannedPage[],
  code: string,
  taken: ReadonlySet<string>,
  { isNew }: PageReuse,
): readonly PlannedPage[] {
  const seen = new Set(taken);
  return pages.filter(({ path, key }) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return key === undefined || isNew(path, hash('sha256', `${code} ${key}`));
  });
}
