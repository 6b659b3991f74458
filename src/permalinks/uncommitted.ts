import { basename } from 'node:path';
import { git, GitFailure } from './git.ts';

/**
 * The paths of a folder’s files that are not as they were committed, also new ones; null where git cannot say. What a
 * command itself keeps there while it runs is left out: only this project’s own `.gitignore` names it.
 */
export function uncommitted(folder: string): readonly string[] | null {
  try {
    const status = ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.'];
    const entries = git(folder, status).toString().split('\0');
    const paths = entries.filter((entry) => entry !== '').map((entry) => entry.slice(3));
    return paths.filter((path) => !basename(path).startsWith('.verbatim-'));
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}
