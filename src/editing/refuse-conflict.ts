import { displayPath } from '../article/read-or-report.ts';
import { FileConflict } from '../files/file-conflict.ts';
import { refusal } from './refusal.ts';

/** Does work that writes; throws a ContentError where a file is not what it was read as. */
export function refuseConflict<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FileConflict)) throw error;
    const spot = { path: displayPath(error.path), text: '' };
    const draft = error.draft ? displayPath(error.draft) : '';
    if (error.kind === 'blocked') throw refusal(spot, 'change-blocked', draft);
    throw refusal(spot, error.kind === 'journal' ? 'journal-invalid' : 'change-overtaken');
  }
}
