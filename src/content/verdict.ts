import type { AddressedArticle } from '../model/addressed-article.ts';
import type { DossierPaths } from '../dossier/dossier-paths.ts';
import type { SiteIds } from '../permalinks/site-ids.ts';
import type { SiteHome } from './site-address.ts';

/** All that may be linked within the site. */
export interface SiteMap extends SiteHome {
  readonly ids: SiteIds;
  /** Of each file of an article, by its slug: the anchors of its page; null where it has an error. */
  readonly pages: ReadonlyMap<string, () => ReadonlySet<string> | null>;
  /** Of each file of a plain page, by its slug: the anchors of the page; null where its text could not be read. */
  readonly plainPages: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Whether the frontmatter of every article could be read; while it could not, nothing is lost that one may hold. */
  readonly isWhole: boolean;
  /** The anchors of the front page that lead on to an article; null while an article has an error. */
  readonly front: ReadonlyMap<string, AddressedArticle> | null;
  /** The slugs of articles that are not published yet. */
  readonly held: ReadonlySet<string>;
  /** Paths of the files that are published as they are. */
  readonly files: ReadonlySet<string>;
  /** Of each document, by its id: the anchors of its page; null while it, or an article, has an error. */
  readonly sources: ReadonlyMap<string, () => ReadonlySet<string> | null>;
  /** The folders of pages across articles: none where there is one article. */
  readonly sections: ReadonlySet<string>;
  /** These pages; null while an article has an error. */
  readonly dossier: () => DossierPaths | null;
  /** Paths of what programs read; null while an article or `site.yaml` has an error. */
  readonly machines: () => ReadonlySet<string> | null;
}

/** What becomes of a reader who follows a link. */
export type Verdict =
  /** Arrives; or, where an article has an error, that cannot be said yet. */
  | { readonly kind: 'there' }
  /** Is led on to `now`, written as an author would. */
  | { readonly kind: 'former'; readonly now: string }
  /** Finds a notice; `since` is EDTF, or '' where that is not known. */
  | { readonly kind: 'withdrawn'; readonly since: string }
  | { readonly kind: 'broken'; readonly why: string; readonly meant: () => string | null };

export const THERE: Verdict = { kind: 'there' };

export function broken(why: string, meant: () => string | null): Verdict {
  return { kind: 'broken', why, meant };
}

/** Of an address that is led on where it is not the present one. */
export function ledTo(now: string, written: string): Verdict {
  return now === written ? THERE : { kind: 'former', now };
}
