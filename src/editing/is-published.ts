import type { Content } from '../content-folder/read-content.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { addressOf } from '../permalinks/ledger.ts';
import { slugsOf } from '../permalinks/site-ids.ts';

/** Whether a release has carried an anchor of an article, or a commit, which may have been published too. */
export function isPublished(anchor: string, article: ArticleIds, { ledger }: Content): boolean {
  return slugsOf(article).some((slug) => isRecorded(addressOf(slug, anchor), ledger.records));
}
