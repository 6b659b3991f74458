import { cleanName } from '../text/clean-name.ts';
import { withoutControls } from '../text/without-controls.ts';
import { codeFrame, toLines } from './code-frame.ts';
import { PROBLEM_TABLE, type ProblemCode, type ProblemParams } from './problem-table.ts';
import type { Place, Problem } from './problem.ts';
import type { Wording } from './wording.ts';

/** Adds a problem at a place of the file that is being read. */
export type Report = <C extends ProblemCode>(
  code: C,
  place: Place,
  ...params: ProblemParams<C>
) => void;

/** Makes a `Report` that collects into `problems` what is wrong with one file. */
export function createReport(file: string, source: string, problems: Problem[]): Report {
  const name = cleanName(file);
  const linesOnce = once(() => (source.trim() === '' ? [] : toLines(source)));
  return (code, { isHidden = false, ...place }, ...params) => {
    const { severity, word } = PROBLEM_TABLE[code];
    const { message, fix } = Reflect.apply<unknown, readonly string[], Wording>(
      word,
      undefined,
      params.map(withoutControls),
    );
    problems.push({
      code,
      severity,
      file: name,
      ...place,
      message,
      fix,
      // Drawn when it is printed, since most of very many never are.
      get frame() {
        return isHidden ? '' : codeFrame(linesOnce(), place);
      },
    });
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The first character of a file. */
export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
