import { compilePage, type CompiledPage } from '../article/compile-page.ts';
import type { CompileOptions } from '../article/compile-article.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { OWN_NAMES } from '../model/own-names.ts';
import { createReport, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { orFail } from './or-fail.ts';
import { sourceOf } from './read-article-file.ts';
import { reportFile } from './report-file.ts';

/** The file of a plain page, as it was read. */
export interface PageFile {
  readonly slug: string;
  /** Null where it could not be read. */
  readonly compiled: CompiledPage | null;
  readonly report: Report;
}

export interface PageReading {
  readonly folder: DraftedFolder;
  readonly options: CompileOptions;
  /** Paths of the files that are published as they are. */
  readonly published: ReadonlySet<string>;
}

/** Reads the file of a plain page; what is wrong with it is reported. */
export function readPageFile(
  file: string,
  { folder, options, published }: PageReading,
  problems: Problem[],
): PageFile {
  const { slug, path, content } = sourceOf(file, folder, problems);
  const report = createReport(path, () => new TextDecoder().decode(content ?? undefined), problems);
  const why = whyTaken(slug, published);
  if (why !== null) reportFile(problems, file, 'page-slug-taken', slug, why);
  const compiled =
    content && orFail(file, problems, () => compilePage({ slug, path, content }, options));
  problems.push(...(compiled?.problems ?? []));
  return { slug, compiled, report };
}

/** Why no page can have a name; null where one can. */
function whyTaken(slug: string, published: ReadonlySet<string>): string | null {
  if (OWN_NAMES.has(slug)) return 'the site keeps that address for itself';
  // Some systems tell capitals apart, others do not.
  const inPublic = [...published].find((path) => path.split('/', 1)[0]?.toLowerCase() === slug);
  return inPublic === undefined
    ? null
    : `public/${inPublic.slice(0, slug.length)} is published there`;
}
