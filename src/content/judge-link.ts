import { SEARCH_FOLDER } from '../model/site-path.ts';
import { judgeArticleLink } from './judge-article-link.ts';
import { judgeDossierLink } from './judge-dossier-link.ts';
import { judgeFrontLink } from './judge-front-link.ts';
import { judgeMachineLink } from './judge-machine-link.ts';
import { judgePageLink, meantPage } from './judge-page-link.ts';
import { judgeQuotationLink } from './judge-quotation-link.ts';
import { judgeSourceLink } from './judge-source-link.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Says what becomes of a reader who follows a link within the site. */
export function judgeLink(address: SiteAddress, map: SiteMap): Verdict {
  const { path } = address;
  if (path === '') return judgeFrontLink(address, map);
  if (/^articles\/[^/]+\/[^/]*$/u.test(path)) return judgeArticleLink(address, map);
  if (/^q\/[^/]+\/[^/]+\/[^/]*$/u.test(path)) return judgeQuotationLink(address, map);
  const ofPage =
    judgeSourceLink(address, map) ?? judgePageLink(address, map) ?? judgeDossierLink(address, map);
  if (ofPage) return ofPage;
  if (map.files.has(path) || isOfDossier(address, map)) return THERE;
  const ofFile = judgeMachineLink(address, map);
  if (ofFile) return ofFile;
  const home = map.base.slice(1);
  if (home !== '' && `${path}/`.startsWith(home)) {
    const why = `the build puts ${map.base} before each address of the site, and here it stands already`;
    return broken(why, () => presentAddress({ ...address, path: path.slice(home.length) }, map));
  }
  return broken(
    'there is nothing at this address of the site',
    () =>
      presentAddress({ ...address, path: `${path.replace(/\/index\.html$/u, '')}/` }, map) ??
      meantPage(address, map),
  );
}

/** Whether it is of a page across articles, of which a site of one has none. */
function isOfDossier({ path, fragment }: SiteAddress, { pages }: SiteMap): boolean {
  return pages.size > 1 && path === SEARCH_FOLDER && ['', 'main'].includes(fragment);
}

/** The address under which readers find what another one names; null where they find nothing. */
function presentAddress(address: SiteAddress, map: SiteMap): string | null {
  const isOfPage = (judgePageLink(address, map) ?? judgeDossierLink(address, map)) !== null;
  if (!isOfPage && !/^(?:$|articles\/.|q\/.)/u.test(address.path)) return null;
  const verdict = judgeLink(address, map);
  if (verdict.kind === 'broken') return null;
  if (verdict.kind === 'former') return verdict.now;
  return `/${address.path}${address.fragment && `#${address.fragment}`}`;
}
