import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { currentDigest } from '../files/complete-change.ts';
import { writeFiles } from '../files/write-files.ts';
import { refusal } from './refusal.ts';
import { refuseConflict } from './refuse-conflict.ts';

/** Writes a file whole, or not at all. Throws a ContentError where there is one already, unless it `mayReplace` it. */
export function writeNewFile(path: string, text: string, mayReplace: boolean): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const was = currentDigest(path, folder);
  if (was !== null && !mayReplace)
    throw refusal(
      { path: displayPath(path), text: '' },
      'edit-refused',
      'there is such a file already',
      REMEDY,
    );
  refuseConflict(() => writeFiles(folder, [{ path, text, was }]));
}

const REMEDY = 'Name another with --out; or, where the draft is to take its place, add --force.';
