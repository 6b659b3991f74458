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
  let lines: readonly string[] | undefined;
  return (code, place, ...params) => {
    lines ??= toLines(source);
    const { severity, word } = PROBLEM_TABLE[code];
    const { message, fix } = Reflect.apply<unknown, readonly string[], Wording>(
      word,
      undefined,
      params.map(withoutControls),
    );
    problems.push({
      code,
      severity,
      file,
      ...place,
      message,
      fix,
      frame: codeFrame(lines, place),
    });
  };
}

/** What a terminal would obey rather than show. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
}

/** The first character of a file. */
export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
