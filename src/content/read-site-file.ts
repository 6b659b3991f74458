import { join } from 'node:path';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { SiteLanguages } from '../model/interface-language.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { orFail } from './or-fail.ts';
import { type ReadSite, readSite } from './read-site.ts';
import { reportFile } from './report-file.ts';

/** `site.yaml`, as it was read. */
export interface SiteFile extends Omit<ReadSite, 'problems'> {
  readonly report: Report;
}

/** The languages of a site; of one whose facts are not as they should be, all that we speak. */
export function languagesOf(site: Site | null): SiteLanguages {
  return { lang: site?.lang ?? 'en', languages: site?.languages };
}

/** The site’s own facts, of `site.yaml`; null, and reported, where they are not as they should be. */
export function readSiteFile(folder: DraftedFolder, problems: Problem[]): SiteFile {
  const file = join(folder.path, 'site.yaml');
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_LENGTH, problems);
  if (!bytes && problems.length === before)
    reportFile(problems, file, 'content-missing', displayPath(file));
  const read = bytes && orFail(file, problems, () => readSite(bytes, displayPath(file)));
  problems.push(...(read?.problems ?? []));
  const text = () => new TextDecoder().decode(bytes ?? undefined);
  return {
    site: read?.site ?? null,
    placeOf: read?.placeOf ?? (() => FILE_START),
    report: createReport(displayPath(file), text, problems),
  };
}
