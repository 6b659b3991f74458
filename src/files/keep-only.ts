import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

/** Takes out of a folder all files but those at these paths, and the folders that are left empty. */
export function keepOnly(folder: string, paths: ReadonlySet<string>): void {
  for (const path of filesIn(folder).filter((each) => !paths.has(each))) {
    rmSync(join(folder, path));
    for (
      let left = dirname(path);
      left !== '.' && isEmpty(join(folder, left));
      left = dirname(left)
    )
      rmdirSync(join(folder, left));
  }
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}
