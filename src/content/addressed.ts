import { authorAddress, topicAddress } from '../model/address.ts';
import { hadPagesAcross } from '../permalinks/had-pages-across.ts';
import type { OpenedLedger } from '../permalinks/open-ledger.ts';
import { siteIds, type SiteIds } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import { awaitedIds, type PartedFiles } from './part-held.ts';
import type { FolderFiles } from './read-folder.ts';
import {
  standingAcross,
  standingAuthors,
  standingPages,
  standingSources,
  standingTopics,
  withPages,
} from './standing-files.ts';

/** What a content folder publishes under addresses of its own. */
export interface Addressed {
  readonly ids: SiteIds;
  /** Whether the frontmatter of every article could be read. */
  readonly isWhole: boolean;
  /** Whether there are pages across articles. */
  readonly isDossier: boolean;
}

/** Finds what is published, or awaits its time, at a moment `now`; `shown` is how many articles are shown besides. */
export function addressed(
  { articles, isListed, plain, documents, topicsFile, authorsFile }: FolderFiles,
  { open, held }: PartedFiles,
  { records, file }: OpenedLedger,
  { now, shown }: { readonly now: string; readonly shown: number },
  problems: Problem[],
): Addressed {
  const known = [...open.flatMap(({ ids }) => ids ?? []), ...awaitedIds(held)];
  const isWhole = isListed && articles.every(({ ids }) => ids !== null);
  const isOne = isWhole && known.length < 2;
  const isLeft = isOne && hadPagesAcross(records.released, now.slice(0, 10));
  const isAcross = isLeft || !isOne;
  const released = [...records.released.keys()];
  const ids = siteIds(known, [
    ...standingAcross(isLeft, records, file),
    ...standingSources(documents, problems),
    ...standingPages(plain),
    ...standingTopics(withPages(topicsFile, topicAddress, isAcross, records), released),
    ...standingAuthors(withPages(authorsFile, authorAddress, isAcross, records), released),
  ]);
  return { ids, isWhole, isDossier: isLeft || open.length + shown > 1 };
}
