import { join } from 'node:path';
import type { CompileOptions } from '../article/compile-article.ts';
import { compiledFile } from '../content/compiled-file.ts';
import { farthestDay } from '../content/farthest-day.ts';
import { imageFolder } from '../content/image-folder.ts';
import { readActors } from '../content/read-actors.ts';
import { readArticleFile } from '../content/read-article-file.ts';
import { languagesOf, readSiteFile } from '../content/read-site-file.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { unframed, type UnframedProblem } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';

/** What articles of a folder are compiled with. */
export function compileOptionsOf(folder: DraftedFolder, base: string): CompileOptions {
  const { registry } = readActors(folder, []);
  const imageSize = imageFolder(join(folder.path, 'images'));
  return { ...languagesOf(readSiteFile(folder, []).site), base, imageSize, registry };
}

/** What is wrong with an article by itself, as it is written now; nothing of it is kept. */
export function articleFindings(
  file: string,
  text: string,
  folder: string,
  options: CompileOptions,
): readonly UnframedProblem[] {
  const problems: Problem[] = [];
  const drafted = { path: folder, drafts: new Map([[file, text]]) };
  const read = (source: Parameters<typeof compiledFile>[0]) => ({
    digest: '',
    facts: compiledFile(source, options).facts,
    content: () => null,
  });
  readArticleFile(file, { folder: drafted, read, today: farthestDay() }, problems);
  return problems.map(unframed);
}
