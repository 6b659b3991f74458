import { displayPath } from '../article/read-or-report.ts';
import { FileConflict } from '../files/file-conflict.ts';
import { ContentError } from '../problems/content-error.ts';
import { createReport, FILE_START } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { refusal } from './refusal.ts';

/** Does work that writes; throws a ContentError where a file is not what it was read as, or the system refuses it. */
export function refuseConflict<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FileConflict)) throw refusedBySystem(error) ?? error;
    const spot = { path: displayPath(error.path), text: '' };
    const draft = error.draft ? displayPath(error.draft) : '';
    if (error.kind === 'blocked') throw refusal(spot, 'change-blocked', draft);
    throw refusal(spot, error.kind === 'journal' ? 'journal-invalid' : 'change-overtaken');
  }
}

function refusedBySystem(error: unknown): ContentError | null {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? displayPath(error.path) : '.';
  const problems: Problem[] = [];
  createReport(path, '', problems)('write-failed', FILE_START, error.message);
  return new ContentError(problems, 'The command has ended before its time.');
}
