import type { Problem } from './problem.ts';

/** The same problem as an error; its frame is still only drawn when it is printed. */
export function asError(problem: Problem): Problem {
  const { code, file, line, column, endLine, endColumn, message, fix } = problem;
  return {
    code,
    severity: 'error',
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    fix,
    get frame() {
      return problem.frame;
    },
  };
}
