import { displayPath } from '../article/read-or-report.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';

/** What `work` makes of a file; null, and reported as a problem of that file, where it fails in a way nobody foresaw. */
export function orFail<T>(file: string, problems: Problem[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    createReport(displayPath(file), '', problems)('file-failed', FILE_START, causeOf(error));
    return null;
  }
}

function causeOf(error: unknown): string {
  const [line = ''] = String(error).split(/[\r\n\u2028\u2029]/u);
  return clip(line, 300);
}
