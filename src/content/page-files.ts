import { join } from 'node:path';
import { listOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import { isSetAside } from './is-set-aside.ts';
import { orFail } from './or-fail.ts';
import { reportFile } from './report-file.ts';
import { placeFor } from './report-misplaced.ts';
import { reportTwins } from './report-twins.ts';

/** The files of the plain pages, of which there need be none; what else lies about is warned of. */
export function pageFiles(folder: DraftedFolder, problems: Problem[]): readonly string[] {
  const path = join(folder.path, 'pages');
  const names = (listOrReport(path, folder, problems) ?? []).filter((name) => !isSetAside(name));
  const [files, others] = [
    names.filter((name) => name.endsWith('.md')).map((name) => join(path, name)),
    names.filter((name) => !name.endsWith('.md')),
  ];
  for (const name of others)
    reportFile(
      problems,
      join(path, name),
      'file-unexpected',
      name,
      placeFor(name, 'pages') || PLACE,
    );
  orFail(path, problems, () => reportTwins(files, folder.path, problems));
  return files;
}

const PLACE = 'Pages end in .md and stand directly in pages/: move it';
