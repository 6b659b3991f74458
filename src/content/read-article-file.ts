import { sep } from 'node:path';
import type { ArticleSource } from '../article/article-source.ts';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { checkFutureDates } from '../article/future-dates.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import { digestOf } from '../files/digest-of.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { type ArticleIds, withReport } from '../permalinks/public-id.ts';
import { createReport, type Report } from '../problems/create-report.ts';
import { framed } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';
import { orFail } from './or-fail.ts';
import type { ReadArticle } from './read-article.ts';
import { reportFile } from './report-file.ts';

/** The file of an article, as it was read. */
export interface ArticleFile {
  readonly slug: string;
  /** As the author would type it. */
  readonly path: string;
  readonly file: string;
  /** Of its bytes; '' where it could not be read. */
  readonly digest: string;
  readonly source: ArticleSource | null;
  /** What it has become; null where it could not be read. */
  readonly read: ReadArticle | null;
  /** Null where its frontmatter could not be read. */
  readonly ids: ArticleIds | null;
  readonly report: Report;
}

export interface FileReading {
  readonly folder: DraftedFolder;
  readonly read: (source: ArticleSource) => ReadArticle;
  /** The day on which this is done, anywhere on earth, ISO 8601. */
  readonly today: string;
}

/** Reads the file of an article and says what it has become; where that fails, its problems say why. */
export function readArticleFile(
  file: string,
  { folder, read, today }: FileReading,
  problems: Problem[],
): ArticleFile {
  const source = sourceOf(file, folder, problems);
  const { slug, path } = source;
  const text = () => new TextDecoder().decode(source.content ?? undefined);
  const report = createReport(path, text, problems);
  const notRead = { slug, path, file, digest: '', source: null, read: null, ids: null, report };
  const { content } = source;
  if (!content) return notRead;
  const use = (): ArticleFile => {
    const article = read({ slug, path, content });
    const { facts } = article;
    problems.push(...facts.problems.map(framed(text)));
    checkFutureDates(facts.pastDates, today, report);
    const ids = facts.ids && withReport(facts.ids, report);
    const digest = digestOf(content);
    return {
      slug,
      path,
      file,
      digest,
      source: { slug, path, content },
      read: article,
      ids,
      report,
    };
  };
  return orFail(file, problems, use) ?? notRead;
}

/** An article’s file by its name, with its bytes; null, and reported, where there are none to be had. */
export function sourceOf(file: string, folder: DraftedFolder, problems: Problem[]) {
  const slug = file.slice(file.lastIndexOf(sep) + 1, -'.md'.length);
  const before = problems.length;
  const content = readOrReport(file, folder, MOST_LENGTH, problems);
  if (!content && problems.length === before)
    reportFile(problems, file, 'file-unreadable', 'its name is not UTF-8, or it has just gone');
  return { slug, path: displayPath(file), content };
}
