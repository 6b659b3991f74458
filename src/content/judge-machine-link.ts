import { DATA_SECTIONS } from '../model/page-anchors.ts';
import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to what programs read, or to the page that lists it; null where an address is that of neither. */
export function judgeMachineLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict | null {
  if (path === DATA_FOLDER) {
    if (fragment === '' || DATA_SECTIONS.some((section) => section === fragment)) return THERE;
    return broken('the page on data has no such anchor', () => `/${DATA_FOLDER}`);
  }
  if (!FOR_MACHINES.test(path)) return null;
  const paths = map.machines();
  if (!paths || paths.has(path) || PART_OF_SITEMAP.test(path)) return THERE;
  return broken('there is nothing at this address of the site', () => {
    const [folder = ''] = path.split('/');
    const meant = closestWord(
      path,
      [...paths].filter((each) => each.startsWith(folder)),
    );
    return meant && `/${meant}`;
  });
}

const DATA_FOLDER = 'data/';
const FOR_MACHINES =
  /^(?:data|feeds|schemas|verify)\/[^/].*$|^(?:news-sitemap|sitemap[^/]*)\.xml$|^robots\.txt$/u;

// How many there are, nobody who writes a link knows.
const PART_OF_SITEMAP = /^sitemap-(?:newest|\d+)\.xml$/u;
