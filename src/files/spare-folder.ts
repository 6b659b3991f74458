import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unmark } from './built-mark.ts';
import { discardFolder, moveFolder } from './replace-folder.ts';

/*
 * The site that a build has replaced. The next build changes in it what differs, which takes a moment; to link all its
 * files anew, and to take as many away, takes longer than all else that an edited word asks for. What has stayed the same
 * is one file on the disk, of this and of the site.
 */

/** Keeps `old`, which stood in the place of `target` until now; where that cannot be, it is taken away. */
export function keepSpare(target: string, old: string): void {
  const place = placeOf(target);
  try {
    mkdirSync(dirname(place), { recursive: true });
    discardFolder(place);
    unmark(old);
    moveFolder(old, place);
  } catch {
    // On another disk, or another build was quicker.
    discardFolder(old);
  }
}

/** Moves what was kept for `target` to `path`, for this process alone; whether anything was. */
export function takeSpare(target: string, path: string): boolean {
  try {
    moveFolder(placeOf(target), path);
    return true;
  } catch {
    return false;
  }
}

function placeOf(target: string): string {
  return join('.cache/spare', hash('sha256', target));
}
