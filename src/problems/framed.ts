import { codeFrame, toLines } from './code-frame.ts';
import type { Problem } from './problem.ts';

/** A problem by itself: JSON-safe. */
export type UnframedProblem = Omit<Problem, 'frame'>;

/** Gives the problems of one file their frames, which are drawn when they are printed: most of very many never are. */
export function framed(source: string | (() => string)): (problem: UnframedProblem) => Problem {
  let lines: readonly string[] | undefined;
  const linesOnce = () => (lines ??= linesOf(typeof source === 'string' ? source : source()));
  return (problem) => ({
    ...problem,
    get frame() {
      return problem.isHidden ? '' : codeFrame(linesOnce(), problem);
    },
  });
}

export function unframed({
  code,
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  isHidden,
  message,
  fix,
}: Problem): UnframedProblem {
  const problem = { code, severity, file, line, column, endLine, endColumn, message, fix };
  return isHidden ? { ...problem, isHidden } : problem;
}

function linesOf(source: string): readonly string[] {
  return source.trim() === '' ? [] : toLines(source);
}
