import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { sep } from 'node:path';
import { givenPath } from './given-path.ts';

/**
 * A path that somebody typed where no shell reads it: `~/` is their own folder, and what a terminal adds where a file is
 * dragged into it is no part of it, marks around it or a backslash before a space.
 */
export function typedPath(typed: string): string {
  const [, , bare = typed] = /^(['"])(.+)\1$/u.exec(typed) ?? [];
  const path = givenPath(bare.replace(/^~(?=[\\/])/u, () => homedir()));
  // On Windows it parts folders; elsewhere a name may have one.
  if (sep === '\\' || existsSync(path)) return path;
  return path.replaceAll(/\\(.)/gu, '$1');
}
