import type { Content } from '../content-folder/read-content.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { addressOf } from '../permalinks/ledger.ts';
import { slugsOf } from '../permalinks/site-ids.ts';

/** Whether a release has carried an anchor of an article. */
export function isPublished(anchor: string, article: ArticleIds, { ledger }: Content): boolean {
  return slugsOf(article).some((slug) => ledger.records.released.has(addressOf(slug, anchor)));
}
