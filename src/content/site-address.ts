import { decodePercents } from '../text/decode-percents.ts';
import { fragmentOf } from '../text/fragment-of.ts';

/** Where the site is served. */
export interface SiteHome {
  /** Its path, `/` or `/sub/`. */
  readonly base: string;
  /** The address of its host, where that is known. */
  readonly site?: string | undefined;
}

/** An address within the site. */
export interface SiteAddress {
  /** From the site’s own root, without a slash before it: '' for the front page. */
  readonly path: string;
  /** The id that it names, or ''. */
  readonly fragment: string;
}

/**
 * What an address names within the site; null for one elsewhere. Authors write `/articles/x/` wherever the site is
 * served, or the whole address.
 */
export function siteAddress(url: string, { base, site }: SiteHome): SiteAddress | null {
  const fragment = fragmentOf(url);
  if (url.startsWith('/')) return { path: pathOf(url), fragment };
  if (site === undefined || !/^https?:/iu.test(url)) return null;
  const { host, pathname } = new URL(url);
  if (!URL.canParse(site) || host !== new URL(site).host) return null;
  const isWithin = `${pathname}/`.startsWith(base);
  return isWithin ? { path: pathOf(pathname.slice(base.length - 1)), fragment } : null;
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/su, '').replace(/^\//u, '');
  // An escaped slash parts nothing.
  return decodePercents(path.replace(/%2f/giu, '%252F'));
}
