import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
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
import { imageFolder } from './image-folder.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import { readSite } from './read-site.ts';

export interface ReadOptions {
  /** The site’s path, `/` or `/sub/`. */
  readonly base: string;
  /** The release to hold the ledger of permalinks against, a git revision or a file; by default the newest. */
  readonly against?: string | undefined;
  /** Whether a ledger that lags behind is an error. */
  readonly isFrozen?: boolean;
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
  /** All problems of all files. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles everything in a content folder. */
export function readContent(folder: string, { base, against, isFrozen }: ReadOptions): Content {
  const problems: Problem[] = [];
  const site = readSiteFile(join(folder, 'site.yaml'), problems);
  const ledger = openLedger(folder, against, problems);
  const options = {
    lang: site?.lang ?? 'en',
    base,
    imageSize: imageFolder(join(folder, 'images')),
    today: new Date(Date.now() + FARTHEST_EAST).toISOString().slice(0, 10),
    firstPublished: (address: string) => ledger.records.current.get(address)?.published,
  };
  const files = articleFiles(join(folder, 'articles'), problems);
  const compiled = files.map((file) => compileFile(file, options, problems));
  const read = compiled.flatMap(({ ids }) => ids ?? []);
  const ids = siteIds(read);
  const isWhole = read.length === files.length;
  checkPermalinks(ids, ledger, isWhole);
  return {
    site,
    articles: compiled.flatMap(({ result }) => (result?.article ? [result] : [])),
    ids,
    isWhole,
    ledger,
    problems: isFrozen ? problems.map(asFrozen) : problems,
  };
}

/** Where a day begins first, UTC+14, in milliseconds. */
const FARTHEST_EAST = 14 * 60 * 60 * 1000;

function readSiteFile(file: string, problems: Problem[]): Site | null {
  if (!statSync(file, { throwIfNoEntry: false })) {
    add(problems, file, 'content-missing', displayPath(file));
    return null;
  }
  const bytes = readOrReport(file, () => readFileSync(file), problems);
  if (!bytes) return null;
  const { site, problems: found } = readSite(bytes, displayPath(file));
  problems.push(...found);
  return site;
}

/** The articles’ files; what else lies about is warned of. */
function articleFiles(folder: string, problems: Problem[]): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    add(problems, folder, 'content-missing', `${displayPath(folder)}/`);
    return [];
  }
  const names = readOrReport(folder, () => readdirSync(folder), problems);
  if (!names) return [];
  const visible = names.filter((name) => !name.startsWith('.')).sort();
  const articles = visible.filter((name) => name.endsWith('.md'));
  for (const name of visible.filter((name) => !name.endsWith('.md')))
    add(problems, join(folder, name), 'file-unexpected', name);
  if (articles.length === 0) add(problems, folder, 'content-empty');
  return articles.map((name) => join(folder, name));
}

function compileFile(file: string, options: CompileOptions, problems: Problem[]) {
  const slug = file.slice(file.lastIndexOf(sep) + 1, -'.md'.length);
  const path = displayPath(file);
  const content = readOrReport(file, () => readFileSync(file), problems);
  const result = content ? compileArticle({ slug, path, content }, options) : null;
  problems.push(...(result?.problems ?? []));
  if (!result?.frontmatter) return { result, ids: null };
  const report = createReport(path, result.text ?? '', problems);
  return { result, ids: articleIds(slug, result.frontmatter, report) };
}

function add<C extends ProblemCode>(
  problems: Problem[],
  file: string,
  code: C,
  ...params: ProblemParams<C>
): void {
  createReport(displayPath(file), '', problems)(code, FILE_START, ...params);
}
