import { join } from 'node:path';
import type { CompiledArticle } from '../article/compile-article.ts';
import type { DraftedFolder, Drafts } from '../files/drafts.ts';
import { journalOf, namesIn } from '../files/journal.ts';
import { frontAnchors } from '../model/front-anchors.ts';
import { asFrozen, checkPermalinks } from '../permalinks/check-permalinks.ts';
import { onRecord } from '../permalinks/on-record.ts';
import { type OpenedLedger, openLedger } from '../permalinks/open-ledger.ts';
import { siteIds, type SiteIds } from '../permalinks/site-ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { articleFiles } from './article-files.ts';
import { checkBase } from './check-base.ts';
import { checkLinks } from './check-links.ts';
import { checkWithdrawnWords, withoutAdvice } from './check-withdrawn-words.ts';
import { compileFile } from './compile-file.ts';
import { imageFolder } from './image-folder.ts';
import { orFail } from './or-fail.ts';
import { publicFiles } from './public-files.ts';
import { readSiteFile } from './read-site-file.ts';
import { reportFile } from './report-file.ts';

export interface ReadOptions {
  /** The site’s path, `/` or `/sub/`. */
  readonly base: string;
  /** The address of the host it is served from, where that is known. */
  readonly site?: string | undefined;
  /** The release to hold the ledger of permalinks against, a git revision or a file; by default the newest. */
  readonly against?: string | undefined;
  /** Whether a ledger that lags behind is an error. */
  readonly isFrozen?: boolean;
  /** What counts in place of the files that are there. */
  readonly drafts?: Drafts | undefined;
  /** The path that the site is published under, where that is known. */
  readonly publishedBase?: string | undefined;
}

export interface Content {
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  /** Those without an error, by name of their file. */
  readonly articles: readonly Extract<CompiledArticle, { article: object }>[];
  /** What is published under addresses of its own. */
  readonly ids: SiteIds;
  /** Whether the frontmatter of every article could be read. */
  readonly isWhole: boolean;
  readonly ledger: OpenedLedger;
  /** Of each article’s file, as it was read. */
  readonly digests: ReadonlyMap<string, string>;
  /** All problems of all files. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles everything in a content folder. No file stops it: what is wrong with one is a problem of that file. */
export function readContent(
  path: string,
  { base, site: host, against, isFrozen, drafts, publishedBase }: ReadOptions,
): Content {
  const problems: Problem[] = [];
  const folder: DraftedFolder = { path, drafts };
  reportInterrupted(path, problems);
  const site = readSiteFile(folder, problems);
  const ledger = openLedger(path, against, problems, drafts);
  const options = {
    lang: site?.lang ?? 'en',
    base,
    imageSize: imageFolder(join(path, 'images')),
    today: new Date(Date.now() + FARTHEST_EAST).toISOString().slice(0, 10),
    onRecord: (address: string) => onRecord(address, ledger.records.current),
  };
  const files = articleFiles(folder, problems);
  const compiled = (files ?? []).map((file) => compileFile(file, folder, options, problems));
  const read = compiled.flatMap(({ ids }) => ids ?? []);
  const ids = siteIds(read);
  const isWhole = read.length === files?.length;
  orFail(ledger.file.path, problems, () => checkPermalinks(ids, ledger, isWhole));
  checkBase(path, { base, site, publishedBase, tags: ledger.releases.tags }, problems);
  const articles = compiled.flatMap(({ result }) => (result?.article ? [result] : []));
  const front = articles.length === files?.length ? frontAnchors(articles) : null;
  checkLinks(compiled, { base, site: host, ids, isWhole, front, files: publicFiles() }, problems);
  const found = compiled.flatMap(({ result, ids: own }) =>
    own ? checkWithdrawnWords(own, result?.findWords ?? null, ledger.records.released) : [],
  );
  const left = withoutAdvice(problems, found);
  return {
    site,
    articles,
    ids,
    isWhole,
    ledger,
    digests: new Map(compiled.map(({ file, digest }) => [file, digest])),
    problems: isFrozen ? left.map(asFrozen) : left,
  };
}

/** Where a day begins first, UTC+14, in milliseconds. */
const FARTHEST_EAST = 14 * 60 * 60 * 1000;

function reportInterrupted(folder: string, problems: Problem[]): void {
  const names = namesIn(folder);
  if (names?.length === 0) reportFile(problems, journalOf(folder), 'journal-invalid');
  else if (names) reportFile(problems, journalOf(folder), 'change-interrupted', names.join(', '));
}
