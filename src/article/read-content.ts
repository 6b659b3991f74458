import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { ProblemCode, ProblemParams } from '../problems/problem-table.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { compileArticle, type CompiledArticle, type CompileOptions } from './compile-article.ts';
import { imageFolder } from './image-folder.ts';
import { displayPath, readOrReport } from './read-or-report.ts';
import { readSite } from './read-site.ts';

export interface Content {
  /** Null where `site.yaml` has an error. */
  readonly site: Site | null;
  /** Those without an error, by name of their file. */
  readonly articles: readonly Extract<CompiledArticle, { article: object }>[];
  /** All problems of all files. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles everything in a content folder. `base` is the site’s path, `/` or `/sub/`. */
export function readContent(folder: string, base: string): Content {
  const problems: Problem[] = [];
  const site = readSiteFile(join(folder, 'site.yaml'), problems);
  const options = {
    lang: site?.lang ?? 'en',
    base,
    imageSize: imageFolder(join(folder, 'images')),
    firstPublished: () => undefined,
  };
  const articles = articleFiles(join(folder, 'articles'), problems).flatMap((file) => {
    const compiled = compileFile(file, options, problems);
    return compiled?.article ? [compiled] : [];
  });
  return { site, articles, problems };
}

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

function compileFile(
  file: string,
  options: CompileOptions,
  problems: Problem[],
): CompiledArticle | null {
  const slug = file.slice(file.lastIndexOf(sep) + 1, -'.md'.length);
  const content = readOrReport(file, () => readFileSync(file), problems);
  if (!content) return null;
  const compiled = compileArticle({ slug, path: displayPath(file), content }, options);
  problems.push(...compiled.problems);
  return compiled;
}

function add<C extends ProblemCode>(
  problems: Problem[],
  file: string,
  code: C,
  ...params: ProblemParams<C>
): void {
  createReport(displayPath(file), '', problems)(code, FILE_START, ...params);
}
