import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteWeight {
  readonly files: number;
  readonly megabytes: number;
}

/** Of all files in a folder and the folders in it; a megabyte is a million bytes. */
export function weighSite(folder: string): SiteWeight {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}
