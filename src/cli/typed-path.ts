import { homedir } from 'node:os';
import { givenPath } from './given-path.ts';

/**
 * A path that somebody typed where no shell reads it: `~/` is their own folder, and the marks around it are no part of it,
 * which a terminal puts there where a file is dragged into it.
 */
export function typedPath(path: string): string {
  const [, , bare = path] = /^(['"])(.+)\1$/u.exec(path) ?? [];
  return givenPath(bare.replace(/^~(?=[\\/])/u, () => homedir()));
}
