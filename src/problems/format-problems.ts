import { countOf } from '../text/count-of.ts';
import type { Problem } from './problem.ts';
import { toSarif } from './to-sarif.ts';

export const FORMATS = ['human', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** How many problems are shown at once; nobody mends more before the next check. */
export const MOST_SHOWN = 100;

/**
 * Words problems for a terminal or as annotations of a GitHub workflow, the first hundred of them, errors before
 * warnings; or, for a program, all.
 */
export function formatProblems(problems: readonly Problem[], format: Format): string {
  const sorted = [...problems].sort(inReadingOrder);
  if (format === 'json') return toJson(sorted);
  if (format === 'sarif') return toJson(toSarif(sorted));
  const shown = mostUrgent(sorted);
  const foot = summary(problems) + note(problems.length - shown.length);
  if (format === 'github') return [...shown.map(annotation), foot].join('\n');
  return [...shown.map(paragraph), foot].join('\n\n');
}

/** What GitHub Actions would take for a command of a workflow is written as an escape. */
function toJson(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', String.raw`##\u005b`);
}

function mostUrgent(sorted: readonly Problem[]): readonly Problem[] {
  if (sorted.length <= MOST_SHOWN) return sorted;
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const others = sorted.filter(({ severity }) => severity !== 'error');
  const urgent = new Set([...errors, ...others].slice(0, MOST_SHOWN));
  return sorted.filter((problem) => urgent.has(problem));
}

function note(hidden: number): string {
  if (hidden === 0) return '';
  return `; ${hidden} of them are not shown here (npx verbatim check --format json gives all)`;
}

/** “2 errors, 1 warning” */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}`;
}

/** The order in which a file is read. */
export function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function paragraph({ file, line, column, severity, code, message, fix, frame }: Problem): string {
  const parts = [
    `${file}:${line}:${column} ${severity} ${code}`,
    indent(message),
    frame,
    indent(`→ ${fix}`),
  ];
  return parts.filter(Boolean).join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
function annotation({
  file,
  line,
  column,
  endLine,
  endColumn,
  severity,
  code,
  message,
  fix,
}: Problem): string {
  const place = {
    file,
    line,
    endLine,
    col: column,
    ...(endLine === line ? { endColumn } : {}),
    title: code,
  };
  const properties = Object.entries(place).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
