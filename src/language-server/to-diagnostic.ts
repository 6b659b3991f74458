import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { UnframedProblem } from '../problems/framed.ts';
import type { Place } from '../problems/problem.ts';

/** A problem as an editor shows it: what happened, then what to do, as `check` says it. */
export function toDiagnostic(problem: UnframedProblem): Diagnostic {
  const { code, severity, message, fix } = problem;
  return {
    range: toRange(problem),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'verbatim',
    message: `${message}\n→ ${fix}`,
  };
}

/** The protocol counts from 0, and, as problems do, in UTF-16 units. */
export function toRange({ line, column, endLine, endColumn }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}
