import { sep } from 'node:path';
import { compileArticle, type CompileOptions } from '../article/compile-article.ts';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import { digestOf } from '../files/digest-of.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { articleIds } from '../permalinks/article-ids.ts';
import { createReport } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { orFail } from './or-fail.ts';
import { reportFile } from './report-file.ts';

/** Reads and compiles the file of an article; where that fails, its problems say why. */
export function compileFile(
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
    reportFile(problems, file, 'file-unreadable', 'its name is not UTF-8, or it has just gone');
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
