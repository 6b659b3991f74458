import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { currentDigest } from '../files/complete-change.ts';
import { writeFiles } from '../files/write-files.ts';

/** Writes a file whole, or not at all: false where there is one already, unless it `mayReplace` that. Throws what the system refuses. */
export function writeNewFile(path: string, text: string, mayReplace: boolean): boolean {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const was = currentDigest(path, folder);
  if (was !== null && !mayReplace) return false;
  writeFiles(folder, [{ path, text, was }]);
  return true;
}
