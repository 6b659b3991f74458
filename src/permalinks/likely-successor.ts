import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { addressOf, splitAddress } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';
import { kindred } from './things.ts';

/** The id under which a lost one most likely goes on: one that it has been before, or a new one of the same words or name. */
export function likelySuccessor(
  anchor: string,
  { label, versions }: Permalink,
  article: ArticleIds,
  released: Ledger,
): PublicId | undefined {
  const words = versions?.at(-1)?.sha256;
  const isNew = (id: PublicId) =>
    slugsOf(article).every((slug) => !released.has(addressOf(slug, id.anchor)));
  const live = [...article.ids.values()].filter(({ state }) => state === 'live');
  const kin = kindred(anchor, article, released);
  return (
    live.find((id) => kin.has(id.anchor)) ??
    live.find(
      (id) =>
        id.anchor.charAt(0) === anchor.charAt(0) &&
        (words === undefined ? id.label === label : id.words?.sha256 === words) &&
        isNew(id),
    )
  );
}

/** The article that a lost one was before, or the new one in which most of its ids are found. */
export function likelyMove(
  slug: string,
  { articles }: SiteIds,
  released: Ledger,
): ArticleIds | undefined {
  const before = articles.find((article) => released.get(article.slug)?.now === slug);
  if (before) return before;
  const added = articles.filter((article) => !released.has(article.slug));
  if (added.length === 0) return undefined;
  const isLost = (address: string) => address === slug || address.startsWith(`${slug}#`);
  const lost = [...released.keys()].filter(isLost).map(splitAddress);
  return added.find(
    ({ ids }) => lost.filter(({ anchor }) => ids.has(anchor)).length * 2 > lost.length,
  );
}
