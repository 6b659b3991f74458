import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files in a folder and its folders, with slashes; none where there is no folder. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}
