import { cleanName } from '../text/clean-name.ts';
import { withoutControls } from '../text/without-controls.ts';
import { PROBLEM_TABLE, type ProblemCode, type ProblemParams } from './problem-table.ts';
import { framed } from './framed.ts';
import type { Place, Problem } from './problem.ts';
import type { Wording } from './wording.ts';

/** Adds a problem at a place of the file that is being read. */
export type Report = <C extends ProblemCode>(
  code: C,
  place: Place,
  ...params: ProblemParams<C>
) => void;

/** Makes a `Report` that collects into `problems` what is wrong with one file; `source` is its text, or asked for that. */
export function createReport(
  file: string,
  source: string | (() => string),
  problems: Problem[],
): Report {
  const name = cleanName(file);
  const frame = framed(source);
  return (code, { isHidden = false, ...place }, ...params) => {
    const { severity, word } = PROBLEM_TABLE[code];
    const { message, fix } = Reflect.apply<unknown, readonly string[], Wording>(
      word,
      undefined,
      params.map(withoutControls),
    );
    const problem = { code, severity, file: name, ...place, message, fix };
    problems.push(frame(isHidden ? { ...problem, isHidden } : problem));
  };
}

/** The first character of a file. */
export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
