import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { discardFolder } from './replace-folder.ts';

/** Makes a folder of a name that begins so; it goes when this process ends. */
export function openTemporaryFolder(parent: string, start: string): string {
  const folder = mkdtempSync(join(parent, start));
  process.once('exit', () => discardFolder(folder));
  return folder;
}
