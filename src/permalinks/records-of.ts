import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './article-ids.ts';
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
  return former.flatMap((id) => recordsAt(id.anchor, article, released));
}

function recordsAt(anchor: string, article: ArticleIds, released: Ledger): Permalink[] {
  return slugsOf(article).flatMap((slug) => released.get(addressOf(slug, anchor)) ?? []);
}
