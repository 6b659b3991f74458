import { git, GitFailure } from './git.ts';

/** The paths of a folder’s files that are not as they were committed, also new ones; null where git cannot say. */
export function uncommitted(folder: string): readonly string[] | null {
  try {
    const status = ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.'];
    const entries = git(folder, status).toString().split('\0');
    return entries.filter((entry) => entry !== '').map((entry) => entry.slice(3));
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}
