import { join } from 'node:path';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { orFail } from './or-fail.ts';
import { readSite } from './read-site.ts';
import { reportFile } from './report-file.ts';

/** The site’s own facts, of `site.yaml`; null, and reported, where they are not as they should be. */
export function readSiteFile(folder: DraftedFolder, problems: Problem[]): Site | null {
  const file = join(folder.path, 'site.yaml');
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_LENGTH, problems);
  if (!bytes && problems.length === before)
    reportFile(problems, file, 'content-missing', displayPath(file));
  if (!bytes) return null;
  const read = orFail(file, problems, () => readSite(bytes, displayPath(file)));
  problems.push(...(read?.problems ?? []));
  return read?.site ?? null;
}
