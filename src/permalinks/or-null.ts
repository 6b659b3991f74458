import { GitFailure } from './git.ts';

/** What is read, or null where git says no. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}
