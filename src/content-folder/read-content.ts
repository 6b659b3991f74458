import { join, sep } from 'node:path';
import { frontAnchors } from '../model/front-anchors.ts';
import { articleIds } from '../permalinks/article-ids.ts';
import { asFrozen, checkPermalinks } from '../permalinks/check-permalinks.ts';
import { type OpenedLedger, openLedger } from '../permalinks/open-ledger.ts';
import { siteIds, type SiteIds } from '../permalinks/site-ids.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { ProblemCode, ProblemParams } from '../problems/problem-table.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import {
  compileArticle,
  type CompiledArticle,
  type CompileOptions,
} from '../article/compile-article.ts';
import { checkBase } from './check-base.ts';
import { checkLinks } from './check-links.ts';
import { checkWithdrawnWords, withoutAdvice } from './check-withdrawn-words.ts';
import { imageFolder } from './image-folder.ts';
import { displayPath, listOrReport, readOrReport } from '../article/read-or-report.ts';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { digestOf } from '../files/digest-of.ts';
import type { DraftedFolder, Drafts } from '../files/drafts.ts';
import { journalOf, namesIn } from '../files/journal.ts';
import { orFail } from './or-fail.ts';
import { publicFiles } from './public-files.ts';
import { readSite } from './read-site.ts';

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
    firstPublished: (address: string) => ledger.records.current.get(address)?.published,
  };
  const files = articleFiles(folder, problems);
  const compiled = (files ?? []).map((file) => compileFile(file, folder, options, problems));
  const read = compiled.flatMap(({ ids }) => ids ?? []);
  const ids = siteIds(read);
  const isWhole = read.length === files?.length;
  orFail(ledger.file.path, problems, () => checkPermalinks(ids, ledger, isWhole));
  checkBase(path, { site, publishedBase, tags: ledger.releases.tags }, problems);
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
  if (names?.length === 0) add(problems, journalOf(folder), 'journal-invalid');
  else if (names) add(problems, journalOf(folder), 'change-interrupted', names.join(', '));
}

function readSiteFile(folder: DraftedFolder, problems: Problem[]): Site | null {
  const file = join(folder.path, 'site.yaml');
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_LENGTH, problems);
  if (!bytes && problems.length === before)
    add(problems, file, 'content-missing', displayPath(file));
  if (!bytes) return null;
  const read = orFail(file, problems, () => readSite(bytes, displayPath(file)));
  problems.push(...(read?.problems ?? []));
  return read?.site ?? null;
}

/** The articles’ files, null where there is no telling; what else lies about is warned of. */
function articleFiles(folder: DraftedFolder, problems: Problem[]): string[] | null {
  const path = join(folder.path, 'articles');
  const before = problems.length;
  const names = listOrReport(path, folder, problems);
  if (!names && problems.length === before)
    add(problems, path, 'content-missing', `${displayPath(path)}/`);
  if (!names) return null;
  const visible = names.filter((name) => !name.startsWith('.'));
  const articles = visible.filter((name) => name.endsWith('.md'));
  for (const name of visible.filter((name) => !name.endsWith('.md')))
    add(problems, join(path, name), 'file-unexpected', name);
  if (articles.length === 0) add(problems, path, 'content-empty');
  return articles.map((name) => join(path, name));
}

function compileFile(
  file: string,
  folder: DraftedFolder,
  options: CompileOptions,
  problems: Problem[],
) {
  const slug = file.slice(file.lastIndexOf(sep) + 1, -'.md'.length);
  const path = displayPath(file);
  const before = problems.length;
  const content = readOrReport(file, folder, MOST_LENGTH, problems);
  if (!content && problems.length === before)
    add(problems, file, 'file-unreadable', 'its name is not UTF-8, or it has just gone');
  const notRead = { slug, path, file, result: null, ids: null, digest: '' };
  if (!content) return notRead;
  const compile = () => {
    const result = compileArticle({ slug, path, content }, options);
    const digest = digestOf(content);
    problems.push(...result.problems);
    if (!result.frontmatter) return { slug, path, file, result, ids: null, digest };
    const report = createReport(path, result.text ?? '', problems);
    return { slug, path, file, result, ids: articleIds(slug, result.frontmatter, report), digest };
  };
  return orFail(file, problems, compile) ?? notRead;
}

function add<C extends ProblemCode>(
  problems: Problem[],
  file: string,
  code: C,
  ...params: ProblemParams<C>
): void {
  createReport(displayPath(file), '', problems)(code, FILE_START, ...params);
}
