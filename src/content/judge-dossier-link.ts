import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to a page across articles, `actors/x/`; null where an address is that of none. */
export function judgeDossierLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict | null {
  const [, section = ''] = /^([^/]+)\/(?:.*\/)?$/u.exec(path) ?? [];
  if (!map.sections.has(section)) return null;
  const paths = map.dossier();
  if (!paths) return THERE;
  const now = paths.former.get(`/${path}`);
  const page = now ?? `/${path}`;
  const anchors = paths.present.get(page);
  if (!anchors)
    return broken('there is nothing at this address of the site', () => {
      const own = [...paths.present.keys()].filter((each) => each.startsWith(`/${section}/`));
      return closestWord(page, own);
    });
  if (fragment !== '' && !anchors.has(fragment))
    return broken('that page has no such anchor', () => {
      const meant = closestWord(fragment, [...anchors]);
      return page + (meant ? `#${meant}` : '');
    });
  return now === undefined ? THERE : { kind: 'former', now: now + (fragment && `#${fragment}`) };
}
