import { PAGE_SECTIONS } from '../model/page-anchors.ts';
import { siteIds } from '../permalinks/site-ids.ts';
import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { addressOfFile } from '../text/address-of-file.ts';
import { clip } from '../text/clip.ts';
import { fragmentOf } from '../text/fragment-of.ts';
import { judgeLink } from './judge-link.ts';
import { type LinkingText, linkingTexts } from './linking-texts.ts';
import type { PartedFiles } from './part-held.ts';
import type { FolderFiles } from './read-folder.ts';
import { siteAddress } from './site-address.ts';
import type { SiteMap, Verdict } from './verdict.ts';

/**
 * Reports every link within the site that leads nowhere, is led on, or leads to a notice; `isShown` says whether what
 * is not published yet is shown all the same.
 */
export function checkLinks(
  { plain }: FolderFiles,
  { open, held }: PartedFiles,
  map: SiteMap,
  isShown: boolean,
): void {
  const heldFiles = held.map(({ file }) => file);
  // What is not published yet may lead to what is not either.
  const known = [...map.ids.articles, ...heldFiles.flatMap(({ ids }) => ids ?? [])];
  const all = { ...map, ids: siteIds(known) };
  const published = { ...map, held: new Set(heldFiles.map(({ slug }) => slug)) };
  checkTexts(linkingTexts(open, plain), isShown ? all : published);
  checkTexts(linkingTexts(heldFiles, []), all);
}

function checkTexts(texts: readonly LinkingText[], map: SiteMap): void {
  const hint = limited(MOST_HINTS);
  for (const { folder, path, links, report } of texts) {
    for (const { url, place } of links) {
      const isOwn = url.startsWith('#');
      const fragment = fragmentOf(url);
      const address = isOwn ? { path, fragment } : siteAddress(addressOfFile(url, folder), map);
      if (!address) continue;
      const verdict = judgeLink(address, map);
      if (!isOwn || folder === 'pages') say(verdict, url, place, hint, report);
      else sayOwn(verdict, url, place, report);
    }
  }
}

// To look for what was meant takes a while where there are many articles.
const MOST_HINTS = 100;

type Hint = (meant: () => string | null) => string;

function limited(most: number): Hint {
  let count = 0;
  return (meant) => {
    count += 1;
    return (count > most ? null : meant()) ?? '';
  };
}

function say(verdict: Verdict, url: string, place: Place, hint: Hint, report: Report): void {
  const shown = clip(url, 120);
  if (verdict.kind === 'broken')
    report('link-broken', place, shown, clip(verdict.why, 200), hint(verdict.meant));
  else if (verdict.kind === 'former') report('link-former', place, shown, verdict.now);
  else if (verdict.kind === 'withdrawn') report('link-withdrawn', place, shown, verdict.since);
}

/** Of an article on its own page: but for sections that may be there or not, it has reported what is broken. */
function sayOwn(verdict: Verdict, url: string, place: Place, report: Report): void {
  const isSection = PAGE_SECTIONS.some((section) => section === fragmentOf(url));
  if (verdict.kind === 'broken' && !isSection) return;
  const now = verdict.kind === 'former' ? verdict.now.replace(/^[^#]*/u, '') : '';
  const own: Verdict = verdict.kind === 'former' ? { kind: 'former', now } : verdict;
  say(own, url, place, () => '', report);
}
