import { hash } from 'node:crypto';
import { recordedOf } from '../article/recorded-of.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Picture } from '../model/picture.ts';
import type { Recorded } from '../model/recorded.ts';
import type { SourceChecks } from '../model/source-check.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { onRecord } from '../permalinks/on-record.ts';
import type { ReadArticle } from './read-article.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { Surroundings } from './surroundings.ts';

/** An article without an error. */
export interface SiteArticle {
  readonly listed: ListedArticle;
  readonly pictures: readonly Picture[];
  readonly recorded: Recorded;
  readonly checks: SourceChecks;
  /** Names all that its pages show. */
  readonly cacheKey: string;
  readonly content: ReadArticle['content'];
}

/** What the pages of every article show of the site. */
export interface ArticleSurroundings extends Surroundings {
  readonly ledger: Ledger;
}

/** The article of a file, with what is on record of it and what its quotations were checked against; null where it has an error. */
export function siteArticle(
  { read }: ArticleFile,
  { ledger, ...around }: ArticleSurroundings,
  checks: SourceChecks,
): SiteArticle | null {
  if (!read) return null;
  const { digest, facts, content } = read;
  const { listed, naming, pictures } = facts;
  if (!listed || !naming) return null;
  const recorded = recordedOf(listed, naming, (address) => onRecord(address, ledger));
  const cacheKey = hash('sha256', JSON.stringify([around, digest, recorded, checks]));
  return { listed, pictures, recorded, checks, cacheKey, content };
}
