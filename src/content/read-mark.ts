import { hash } from 'node:crypto';
import { join } from 'node:path';
import { decodeSource, placeAfter } from '../article/decode-source.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { findSvgFault } from '../pictures/find-svg-fault.ts';
import { createReport } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { SiteFile } from './read-site-file.ts';

/** The site’s own mark: an SVG. */
export interface SiteMark {
  readonly svg: string;
  /** Names what it shows. */
  readonly digest: string;
}

/** Reads the mark that `site.yaml` names; null where it names none, or, reported, where it cannot be shown. */
export function readMark(
  folder: DraftedFolder,
  { site, placeOf, report }: SiteFile,
  problems: Problem[],
): SiteMark | null {
  if (site?.mark === undefined) return null;
  const file = join(folder.path, site.mark);
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_BYTES, problems);
  if (!bytes && problems.length === before) report('mark-missing', placeOf(['mark']), site.mark);
  if (!bytes) return null;
  const reportIn = (text: string) => createReport(displayPath(file), text, problems);
  const svg = decodeSource(bytes, reportIn);
  const fault = svg === null ? null : findSvgFault(svg);
  if (svg !== null && fault)
    reportIn(svg)('mark-unfit', placeAfter(svg.slice(0, fault.offset)), fault.why);
  return svg === null || fault ? null : { svg, digest: hash('sha256', svg) };
}

const MOST_BYTES = 20_000;
