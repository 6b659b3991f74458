import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from './copy-project.ts';

/**
 * A copy of the project, whose code and dependencies can be changed: all packages are linked, but for those that are
 * `copied`.
 */
export function copyProjectWithPackages(folder: string, copied: readonly string[]): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  copyProject(folder);
  for (const name of readdirSync('node_modules')) {
    const from = resolve('node_modules', name);
    const to = join(folder, 'node_modules', name);
    if (copied.includes(name) || name === '.package-lock.json')
      cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}
