import { pagePath } from '../model/site-path.ts';
import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to a plain page, `about/`; null where an address is that of none. */
export function judgePageLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict | null {
  const slug = path.slice(0, -1);
  const anchors = path.endsWith('/') ? map.plainPages.get(slug) : undefined;
  if (anchors === undefined) return null;
  if (fragment === '' || !anchors || anchors.has(fragment)) return THERE;
  return broken(`the page “${slug}” has no such anchor`, () => {
    const meant = closestWord(fragment, [...anchors]);
    return pagePath('/', slug) + (meant ? `#${meant}` : '');
  });
}

/** The page that an address which leads nowhere most likely means; null where it means none. */
export function meantPage({ path }: SiteAddress, { plainPages }: SiteMap): string | null {
  const [, slug] =
    /^([^/]+)(?:\/(?:index\.html)?)?$/u.exec(path.replace(/\.(?:html|md)$/u, '')) ?? [];
  const meant = slug === undefined ? null : closestWord(slug, [...plainPages.keys()]);
  return meant && pagePath('/', meant);
}
