import { cpSync, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** Copies all that folders hold into another, but for a repository’s own; of two files with one path, the later. */
export function copyFolders(folders: readonly string[], to: string): void {
  for (const folder of folders) {
    // What a link stands for is meant.
    if (existsSync(folder))
      cpSync(folder, to, { recursive: true, dereference: true, filter: isCopied });
  }
}

function isCopied(path: string): boolean {
  if (basename(path) === '.git') return false;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() || stat?.isDirectory()) return true;
  throw new Error(`${path} is neither a file nor a folder. Take it away.`);
}
