import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** Of the names and the bytes of all files in a folder and its folders, but for a repository’s own, in hexadecimal digits. */
export function digestOfFolder(folder: string): string {
  const files = filesIn(folder).filter((path) => !path.split('/').includes('.git'));
  const digests = files
    .toSorted()
    .map((path) => `${path} ${hash('sha256', readFileSync(join(folder, path)))}`);
  return hash('sha256', digests.join('\n'));
}
