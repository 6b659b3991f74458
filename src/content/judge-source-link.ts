import { sourcePath } from '../model/site-path.ts';
import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to the page of a document, `sources/x/`; null where an address is that of none. */
export function judgeSourceLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict | null {
  const [, id = ''] = /^sources\/([^/]+)\/$/u.exec(path) ?? [];
  const anchorsOf = map.sources.get(id);
  if (!anchorsOf) return null;
  const anchors = fragment === '' ? null : anchorsOf();
  if (!anchors || anchors.has(fragment)) return THERE;
  return broken(`the page of the source “${id}” has no such anchor`, () => {
    const meant = closestWord(fragment, [...anchors]);
    return sourcePath('/', id) + (meant ? `#${meant}` : '');
  });
}
