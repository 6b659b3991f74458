import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Of all that a folder and its folders hold, but for a repository’s own: of the names, and the bytes of files, in
 * hexadecimal digits. Throws where it cannot be told.
 */
export function digestOfFolder(folder: string): string {
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const digests = entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path), digest: () => digestOf(path, entry.isDirectory()) };
    })
    .filter(({ path }) => !path.split(/[/\\]/u).includes('.git'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, digest }) => `${path} ${digest()}`);
  return hash('sha256', digests.join('\n'));
}

function digestOf(path: string, isFolder: boolean): string {
  if (isFolder) return 'folder';
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return hash('sha256', readFileSync(path));
  // What stands behind it would have to be told, too.
  if (stat?.isDirectory()) throw new Error(`${path} is a link to a folder.`);
  // A pipe, whose bytes would never end, or a link to nothing.
  return 'none';
}
