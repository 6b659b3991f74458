import { withoutControls } from '../text/without-controls.ts';

/**
 * What to print of an error that ends a command: never a stack trace. The report of problems in
 * the content is printed as it is, wherever in the chain of causes it sits.
 */
export function explainError(error: unknown): string {
  return withoutControls(explain(error));
}

function explain(error: unknown): string {
  const chain = causes(error);
  // By name: Astro loads the content modules apart from ours, so the classes are not the same one.
  const report = chain.find(({ name }) => name === 'ContentError');
  if (report) return report.message;
  const first = chain[0];
  const refused = first && whyRefused(first);
  if (refused) return refused;
  return first
    ? [`${first.name}: ${first.message}`, place(first), hint(first)].join('')
    : String(error);
}

/** What the system refuses, in words, and what to do; null for any other error. */
function whyRefused(error: Error): string | null {
  if (!('code' in error && 'syscall' in error)) return null;
  const why = REFUSALS[String(error.code)];
  const where = 'path' in error ? String(error.path) : 'A file';
  return why === undefined ? null : `${where} ${why}`;
}

const FORBIDDEN = 'may not be read or written by you: change what its folder, or it, permits.';
const FULL =
  'cannot be written, since there is no room left: make some, and give the command again.';
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: 'cannot be written: what it is on can only be read.',
  ENOSPC: FULL,
  EDQUOT: FULL,
};

function causes(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error && !chain.includes(next); next = next.cause) {
    chain.push(next);
  }
  return chain;
}

/** Astro’s and Vite’s errors say where they happened in `loc`. */
function place(error: Error): string {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return '';
  const { file, line, column } = { file: '', line: 0, column: 0, ...error.loc };
  return file ? `\n  at ${file}:${line}:${column}` : '';
}

function hint(error: Error): string {
  return 'hint' in error && typeof error.hint === 'string' ? `\n  ${error.hint}` : '';
}
