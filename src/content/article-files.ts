import { join } from 'node:path';
import { displayPath, listOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import { isSetAside } from './is-set-aside.ts';
import { orFail } from './or-fail.ts';
import { reportFile } from './report-file.ts';
import { placeFor } from './report-misplaced.ts';
import { reportTwins } from './report-twins.ts';

/** The articles’ files, null where there is no telling; what else lies about among them is warned of. */
export function articleFiles(folder: DraftedFolder, problems: Problem[]): string[] | null {
  const path = join(folder.path, 'articles');
  const before = problems.length;
  const names = listOrReport(path, folder, problems);
  if (!names && problems.length === before)
    reportFile(problems, path, 'content-missing', `${displayPath(path)}/`);
  const visible = (names ?? []).filter((name) => !isSetAside(name));
  const articles = visible.filter((name) => name.endsWith('.md'));
  if (!names) return null;
  for (const name of visible.filter((name) => !name.endsWith('.md')))
    reportFile(problems, join(path, name), 'file-unexpected', name, placeFor(name, 'articles'));
  if (articles.length === 0) reportFile(problems, path, 'content-empty');
  const files = articles.map((name) => join(path, name));
  orFail(path, problems, () => reportTwins(files, folder.path, problems));
  return files;
}
