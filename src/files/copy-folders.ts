import { cpSync, existsSync } from 'node:fs';

/** Copies all that folders hold into another; of two files with one path, the later. */
export function copyFolders(folders: readonly string[], to: string): void {
  for (const folder of folders) {
    // What a link stands for is meant.
    if (existsSync(folder)) cpSync(folder, to, { recursive: true, dereference: true });
  }
}
