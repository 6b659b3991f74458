import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { strangersIn } from './built-mark.ts';
import { isInside } from './is-inside.ts';

/** Folders that a build must neither replace, nor be within. */
export interface Kept {
  readonly project: string;
  readonly content: string;
}

/** Where a folder lies in truth, links followed; what is not there yet lies where its nearest folder does. */
export function trueFolder(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(trueFolder(parent), basename(path));
}

/** Why a build must not replace a folder, as it lies in truth; null where it may. */
export function faultOfTarget(target: string, { project, content }: Kept): string | null {
  if (isInside(trueFolder(project), target)) return 'it is the project, or lies above it';
  const contentFolder = trueFolder(content);
  if (isInside(contentFolder, target)) return 'it is the content folder, or lies above it';
  if (isInside(target, contentFolder)) return 'it lies in the content folder';
  for (const name of ['src', 'public'])
    if (isInside(target, trueFolder(join(project, name)))) return `it lies in ${name}/`;
  if (target.split(sep).includes('.git')) return 'it lies in a git folder';
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isDirectory() ? faultOfFolder(target) : 'it is not a folder';
}

function faultOfFolder(target: string): string | null {
  const names = readdirSync(target);
  if (names.length === 0) return null;
  if (names.includes('.git')) return 'it holds a git folder';
  const strangers = strangersIn(target);
  if (!strangers) return 'it is not empty, and no build has made it';
  const [stranger] = strangers;
  if (stranger !== undefined) return `it holds “${stranger}”, which no build has put there`;
  const hasGit = readdirSync(target, { recursive: true, encoding: 'utf8' }).some(
    (name) => basename(name) === '.git',
  );
  return hasGit ? 'it holds a git folder' : null;
}
