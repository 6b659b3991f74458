import { join } from 'node:path';
import type { CompileOptions } from '../article/compile-article.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { journalOf, namesIn } from '../files/journal.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { Topic } from '../model/topic.ts';
import type { Problem } from '../problems/problem.ts';
import { articleFiles } from './article-files.ts';
import { farthestDay } from './farthest-day.ts';
import { imageFolder } from './image-folder.ts';
import { orFail } from './or-fail.ts';
import { pageFiles } from './page-files.ts';
import { publicFiles } from './public-files.ts';
import { type ReadActors, readActors } from './read-actors.ts';
import { articleReader } from './read-article.ts';
import { type ArticleFile, readArticleFile } from './read-article-file.ts';
import { readAuthors } from './read-authors.ts';
import type { FactsFile } from './read-facts-file.ts';
import { readMark, type SiteMark } from './read-mark.ts';
import { type PageFile, readPageFile } from './read-page-file.ts';
import { languagesOf, readSiteFile, type SiteFile } from './read-site-file.ts';
import { type ReadSource, readSources } from './read-sources.ts';
import { readTopics } from './read-topics.ts';
import { reportFile } from './report-file.ts';
import { reportMisplaced } from './report-misplaced.ts';

/** Every file of a content folder but the ledger, each as it was read by itself. */
export interface FolderFiles {
  readonly siteFile: SiteFile;
  /** Null where the site has none, or one with an error. */
  readonly mark: SiteMark | null;
  readonly topicsFile: FactsFile<Topic>;
  readonly authorsFile: FactsFile<SharedAuthor>;
  readonly shared: ReadActors;
  readonly articles: readonly ArticleFile[];
  /** Whether the folder of articles could be listed. */
  readonly isListed: boolean;
  readonly plain: readonly PageFile[];
  readonly documents: readonly ReadSource[];
  /** Paths of the files that are published as they are. */
  readonly inPublic: ReadonlySet<string>;
  /** What the articles and plain pages were compiled with. */
  readonly options: CompileOptions;
}

/** Reads and compiles every file by itself; what is wrong with one is reported, and stops no other. */
export function readFolder(
  folder: DraftedFolder,
  { base, isUnfinished }: Pick<CompileOptions, 'base' | 'isUnfinished'>,
  problems: Problem[],
): FolderFiles {
  const { path } = folder;
  reportInterrupted(path, problems);
  const siteFile = readSiteFile(folder, problems);
  const { lang, languages } = languagesOf(siteFile.site);
  const topicsFile = readTopics(folder, lang, problems);
  const authorsFile = readAuthors(folder, lang, problems);
  const mark = orFail(path, problems, () => readMark(folder, siteFile, problems));
  const shared = readActors(folder, problems);
  const imageSize = imageFolder(join(path, 'images'), folder.drafts);
  const options = { lang, languages, base, imageSize, registry: shared.registry, isUnfinished };
  const files = articleFiles(folder, problems);
  const plainFiles = pageFiles(folder, problems);
  reportMisplaced(folder, [...(files ?? []), ...plainFiles], problems);
  const reading = { folder, today: farthestDay(), read: articleReader(options) };
  const articles = (files ?? []).map((file) => readArticleFile(file, reading, problems));
  const inPublic = publicFiles();
  const plain = plainFiles.map((file) =>
    readPageFile(file, { folder, options, published: inPublic }, problems),
  );
  return {
    ...{ siteFile, mark, topicsFile, authorsFile, shared },
    ...{ articles, isListed: files !== null, plain },
    ...{ documents: readSources(folder, problems), inPublic, options },
  };
}

function reportInterrupted(folder: string, problems: Problem[]): void {
  const names = namesIn(folder);
  if (names?.length === 0) reportFile(problems, journalOf(folder), 'journal-invalid');
  else if (names) reportFile(problems, journalOf(folder), 'change-interrupted', names.join(', '));
}
