import type { ArticleIds, PublicId } from './public-id.ts';
import type { StandingFile } from './standing-file.ts';
import { splitAddress } from '../model/address.ts';
import type { Holding } from '../model/article.ts';

/** The public ids of all articles, and the way to them from any address that was ever theirs. */
export interface SiteIds {
  readonly articles: readonly ArticleIds[];
  /** The documents, plain pages, topics and authors, by address. */
  readonly files: ReadonlyMap<string, StandingFile>;
  /** What keeps back what was published already, or may have been, by every slug that it has or had. */
  readonly takenBack: ReadonlyMap<string, Holding>;
  /** The article that lives, or once lived, under a slug. */
  readonly articleOf: (slug: string) => ArticleIds | undefined;
  /** What an address leads to now. */
  readonly idAt: (address: string) => PublicId | undefined;
}

export function siteIds(
  articles: readonly ArticleIds[],
  files: readonly StandingFile[] = [],
  takenBack: SiteIds['takenBack'] = new Map(),
): SiteIds {
  const bySlug = new Map<string, ArticleIds>();
  for (const article of articles)
    for (const { slug } of article.formerly) bySlug.set(slug, article);
  for (const article of articles) bySlug.set(article.slug, article);
  return {
    articles,
    files: new Map(files.map((file) => [file.address, file])),
    takenBack,
    articleOf: (slug) => bySlug.get(slug),
    idAt: (address) => {
      const { slug, anchor } = splitAddress(address);
      return bySlug.get(slug)?.ids.get(anchor);
    },
  };
}

/** Every slug that an article has or had, the present one first. */
export function slugsOf({ slug, formerly }: ArticleIds): readonly string[] {
  return [slug, ...formerly.map((former) => former.slug)];
}
