import { createReport, FILE_START } from '../problems/create-report.ts';
import { ContentError } from '../problems/content-error.ts';
import type { ProblemCode, ProblemParams } from '../problems/problem-table.ts';
import type { Place, Problem } from '../problems/problem.ts';

/** A file and a place in it, for a command to point at. */
export interface Spot {
  readonly path: string;
  readonly text: string;
  readonly place?: Place;
}

/** What a command throws where it would have to guess: one problem, at its place. */
export function refusal<C extends ProblemCode>(
  { path, text, place = FILE_START }: Spot,
  code: C,
  ...params: ProblemParams<C>
): ContentError {
  const problems: Problem[] = [];
  createReport(path, text, problems)(code, place, ...params);
  return new ContentError(problems, 'Nothing was changed.');
}
