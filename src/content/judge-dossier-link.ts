import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to a page across articles, `actors/x/`; null where an address is that of none. */
export function judgeDossierLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict | null {
  const [, section = ''] = /^([^/]+)\/(?:.*\/)?$/u.exec(path) ?? [];
  if (!map.sections.has(section)) return null;
  const paths = map.dossier();
  if (!paths) return THERE;
  const page = `/${pageOf(path)}`;
  if (paths.present.has(page)) return THERE;
  const now = paths.former.get(page);
  if (now !== undefined) return { kind: 'former', now: now + (fragment && `#${fragment}`) };
  return broken('there is nothing at this address of the site', () => {
    const own = [...paths.present].filter((each) => each.startsWith(`/${section}/`));
    return closestWord(page, own);
  });
}

/** The parts of the timeline and of what an actor said are judged by that: a part may go with a single quotation. */
function pageOf(path: string): string {
  return path.replace(/^(timeline\/|actors\/[^/]+\/).*$/u, '$1');
}
