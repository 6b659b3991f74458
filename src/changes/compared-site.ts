import type { ListedArticle } from '../model/listed-article.ts';
import type { PinnedSource } from '../model/pinned-source.ts';
import type { PlainPage } from '../model/plain-page.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { SiteIds } from '../permalinks/site-ids.ts';

/** What a site shows at one time. */
export interface ComparedSite {
  readonly articles: readonly ComparedArticle[];
  readonly pages: readonly ComparedPage[];
  readonly sources: readonly PinnedSource[];
  readonly ids: SiteIds;
  readonly ledger: Ledger;
}

export interface ComparedArticle {
  /** With what is on record of it, and what its quotations were checked against. */
  readonly told: ListedArticle;
  /** Names all that is told of it. */
  readonly key: string;
  /** The text, blocks parted by a line feed. */
  readonly text: () => string;
}

export interface ComparedPage {
  readonly page: PlainPage;
  readonly html: string;
}
