import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { cleanName } from '../text/clean-name.ts';
import { givenPath } from './given-path.ts';

/** Which files are meant, by their path in a problem. */
export type IsMeant = (file: string) => boolean;

/** All files, or those that were given and what is in folders that were given; or why one of these cannot be meant. */
export function toldFiles(given: readonly string[], folder: string): IsMeant | { why: string } {
  for (const file of given) {
    const path = resolve(givenPath(file));
    if (!existsSync(path)) return { why: `There is no file ${cleanName(file)}.` };
    if (/^\.\.(?:[\\/]|$)/u.test(relative(folder, path)))
      return {
        why: `${cleanName(file)} is not in ${displayPath(folder)}/, which is what is checked.`,
      };
  }
  const names = given.map((file) => cleanName(displayPath(resolve(givenPath(file)))));
  return (file) =>
    names.length === 0 || names.some((name) => file === name || file.startsWith(`${name}/`));
}
