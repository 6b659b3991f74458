import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { trueFolder } from '../files/fault-of-target.ts';
import { isInside } from '../files/is-inside.ts';
import { cleanName } from '../text/clean-name.ts';
import { givenPath } from './given-path.ts';

/** Which files are meant, by their path in a problem. */
export type IsMeant = (file: string) => boolean;

/** All files, or those that were given and what is in folders that were given; or why one of these cannot be meant. */
export function toldFiles(given: readonly string[], folder: string): IsMeant | { why: string } {
  const names: string[] = [];
  for (const file of given) {
    const path = resolve(givenPath(file));
    if (!existsSync(path)) return { why: `There is no file ${cleanName(file)}.` };
    const within = pathWithin(folder, path);
    if (within === null)
      return {
        why: `${cleanName(file)} is not in ${displayPath(folder)}/, which is what is checked.`,
      };
    names.push(cleanName(displayPath(join(folder, within))));
  }
  return (file) =>
    names.length === 0 || names.some((name) => file === name || file.startsWith(`${name}/`));
}

/** The way from a folder to what lies in it, also by links that lead there; null for what does not. */
function pathWithin(folder: string, path: string): string | null {
  if (isInside(path, folder)) return relative(folder, path);
  const [truly, there] = [trueFolder(path), trueFolder(folder)];
  return isInside(truly, there) ? relative(there, truly) : null;
}
