import { hash } from 'node:crypto';
import { recordedOf } from '../article/recorded-of.ts';
import type { Holding } from '../model/article.ts';
import { type SharedAuthor, withShared } from '../model/author.ts';
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
  /** Names all that they show of the article alone. */
  readonly contentKey: string;
  /** What keeps it from being published, where it is shown all the same. */
  readonly held: Holding | null;
  readonly content: ReadArticle['content'];
}

/** What the pages of every article show of the site. */
export interface ArticleSurroundings extends Surroundings {
  readonly ledger: Ledger;
  /** Those whom articles share; a page shows its own of them. */
  readonly authors: readonly SharedAuthor[];
}

/** The article of a file, with what is on record of it and what its quotations were checked against; null where it has an error. */
export function siteArticle(
  { read }: ArticleFile,
  { ledger, authors: shared, ...around }: ArticleSurroundings,
  checks: SourceChecks,
  held: Holding | null = null,
): SiteArticle | null {
  if (!read) return null;
  const { digest, facts, content } = read;
  const { naming, pictures } = facts;
  if (!facts.listed || !naming) return null;
  const authors = withShared(facts.listed.authors, shared);
  const listed = { ...facts.listed, authors };
  const recorded = recordedOf(listed, naming, (address) => onRecord(address, ledger));
  const contentKey = hash('sha256', JSON.stringify([digest, authors, recorded, checks]));
  const cacheKey = hash('sha256', JSON.stringify([around, contentKey, held]));
  return { listed, pictures, recorded, checks, cacheKey, contentKey, held, content };
}
