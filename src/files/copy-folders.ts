import { cpSync, existsSync } from 'node:fs';
import { basename } from 'node:path';

/** Copies all that folders hold into another, but for a repository’s own; of two files with one path, the later. */
export function copyFolders(folders: readonly string[], to: string): void {
  for (const folder of folders) {
    // What a link stands for is meant.
    if (existsSync(folder)) cpSync(folder, to, { recursive: true, dereference: true, filter });
  }
}

function filter(path: string): boolean {
  return basename(path) !== '.git';
}
