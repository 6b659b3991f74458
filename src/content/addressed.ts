import { authorAddress, topicAddress } from '../model/address.ts';
import { hadPagesAcross, standingSlugs } from '../permalinks/had-pages-across.ts';
import type { OpenedLedger } from '../permalinks/open-ledger.ts';
import { siteIds, type SiteIds, slugsOf } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { PartedFiles } from './part-held.ts';
import type { FolderFiles } from './read-folder.ts';
import { recordedIds } from './recorded-ids.ts';
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
  parted: PartedFiles,
  { records, file }: OpenedLedger,
  { now, shown }: { readonly now: string; readonly shown: number },
  problems: Problem[],
): Addressed {
  const { open } = parted;
  const known = recordedIds(parted, records, now);
  const isWhole = isListed && articles.every(({ ids }) => ids !== null);
  const today = now.slice(0, 10);
  const isLeft = isWhole && open.length < 2 && hadPagesAcross(records.released, today);
  const isAcross = isLeft || !isWhole || known.length > 1;
  const slugs = new Set(known.flatMap(slugsOf));
  // While an article is lost, the ledger still has two.
  const isMerged =
    isLeft && standingSlugs(records.released, today).every((slug) => slugs.has(slug));
  const released = [...records.released.keys()];
  const files = [
    ...standingAcross(isMerged, records, file),
    ...standingSources(documents, problems),
    ...standingPages(plain),
    ...standingTopics(withPages(topicsFile, topicAddress, isAcross, records), released),
    ...standingAuthors(withPages(authorsFile, authorAddress, isAcross, records), released),
  ];
  const ids = siteIds(known, files, parted.takenBack);
  return { ids, isWhole, isDossier: isLeft || open.length + shown > 1 };
}
