import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { addressOf, type Ledger } from './ledger.ts';
import { slugsOf } from './site-ids.ts';

/** What was published of the thing that an id names: under that id, or else under those that it had before. */
export function recordsOf(
  { anchor }: PublicId,
  article: ArticleIds,
  released: Ledger,
): Permalink[] {
  const own = recordsAt(anchor, article, released);
  if (own.length > 0) return own;
  const former = [...article.ids.values()].filter(({ now }) => now === anchor);
  const records = former.flatMap((id) => recordsAt(id.anchor, article, released));
  // What was given up before the last release has its history in what took its place.
  return records.filter(({ now }) => now === undefined);
}

function recordsAt(anchor: string, article: ArticleIds, released: Ledger): Permalink[] {
  return slugsOf(article).flatMap((slug) => released.get(addressOf(slug, anchor)) ?? []);
}
