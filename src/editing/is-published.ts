import type { Content } from '../content/read-content.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { addressOf } from '../model/address.ts';
import { slugsOf } from '../permalinks/site-ids.ts';

/** Whether an anchor was published, or one that it had before. */
export function isThingPublished(anchor: string, article: ArticleIds, content: Content): boolean {
  const names = [...article.ids.values()].filter(({ now }) => now === anchor);
  return [anchor, ...names.map((id) => id.anchor)].some((name) =>
    isPublished(name, article, content),
  );
}

/** Whether a release has carried an anchor of an article, or a commit, which may have been published too. */
export function isPublished(anchor: string, article: ArticleIds, { ledger }: Content): boolean {
  return slugsOf(article).some((slug) => isRecorded(addressOf(slug, anchor), ledger.records));
}
