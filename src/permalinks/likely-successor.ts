import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { addressOf, type Ledger, splitAddress } from './ledger.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';

/** The id under which a lost one most likely goes on: a new one of the same words, or of the same name. */
export function likelySuccessor(
  anchor: string,
  { label, versions }: Permalink,
  article: ArticleIds,
  released: Ledger,
): PublicId | undefined {
  const words = versions?.at(-1)?.sha256;
  const isNew = (id: PublicId) =>
    slugsOf(article).every((slug) => !released.has(addressOf(slug, id.anchor)));
  return [...article.ids.values()].find(
    (id) =>
      id.state === 'live' &&
      id.anchor.charAt(0) === anchor.charAt(0) &&
      (words === undefined ? id.label === label : id.words?.sha256 === words) &&
      isNew(id),
  );
}

/** The new article in which most ids of a lost one are found. */
export function likelyMove(
  slug: string,
  { articles }: SiteIds,
  released: Ledger,
): ArticleIds | undefined {
  const lost = [...released.keys()].map(splitAddress).filter((address) => address.slug === slug);
  return articles.find(
    (article) =>
      !released.has(article.slug) &&
      lost.filter(({ anchor }) => article.ids.has(anchor)).length * 2 > lost.length,
  );
}
