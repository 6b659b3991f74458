import { displayPath } from '../article/read-or-report.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { ProblemCode, ProblemParams } from '../problems/problem-table.ts';
import type { Problem } from '../problems/problem.ts';

/** Adds a problem of a file, or a folder, as a whole. */
export function reportFile<C extends ProblemCode>(
  problems: Problem[],
  file: string,
  code: C,
  ...params: ProblemParams<C>
): void {
  createReport(displayPath(file), '', problems)(code, FILE_START, ...params);
}
