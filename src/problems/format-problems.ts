import { countOf } from '../text/count-of.ts';
import type { Problem } from './problem.ts';

export const FORMATS = ['human', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Words all problems for a terminal, for a program, or as annotations of a GitHub workflow. */
export function formatProblems(problems: readonly Problem[], format: Format): string {
  const sorted = [...problems].sort(inReadingOrder);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  if (format === 'github') return [...sorted.map(annotation), summary(sorted)].join('\n');
  return [...sorted.map(paragraph), summary(sorted)].join('\n\n');
}

/** “2 errors, 1 warning” */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}`;
}

function inReadingOrder(a: Problem, b: Problem): number {
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
