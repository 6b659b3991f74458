import { lstatSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isInside } from './is-inside.ts';
import { readPlainFile } from './read-plain-file.ts';
import { placeFile, STAGED, stageFile, syncFolder } from './stage-file.ts';

/** One file of a change; paths are relative to the folder, with forward slashes. */
export interface Step {
  readonly path: string;
  /** The name of the file beside it that is to take its place; null where it is to be removed. */
  readonly staged: string | null;
  /** Checksum of what it takes the place of; null where there was no file. */
  readonly was: string | null;
}

/** The file that names what is still to be done of a change to several files. */
export function journalOf(folder: string): string {
  return join(folder, '.verbatim-journal');
}

export function hasJournal(folder: string): boolean {
  return lstatSync(journalOf(folder), { throwIfNoEntry: false }) !== undefined;
}

/** From here on the change is made: whatever happens, it can be ended. */
export function writeJournal(folder: string, steps: readonly Step[]): void {
  const journal = journalOf(folder);
  placeFile(stageFile(journal, `${JSON.stringify({ format: FORMAT, steps }, null, 2)}\n`), journal);
}

export function removeJournal(folder: string): void {
  rmSync(journalOf(folder), { force: true });
  syncFolder(folder);
}

/** The files that a change which was not ended means to change; null where there is none. */
export function namesIn(folder: string): readonly string[] | null {
  if (!hasJournal(folder)) return null;
  return readJournal(folder)?.map(({ path }) => path) ?? [];
}

/** Null where the journal is none of ours, as where somebody has written into it. */
export function readJournal(folder: string): readonly Step[] | null {
  try {
    const reading = readPlainFile(journalOf(folder), { within: folder, most: MOST_LENGTH });
    if (reading.kind !== 'read') return null;
    const journal: unknown = JSON.parse(reading.bytes.toString('utf8'));
    const { format, steps }: { format?: unknown; steps?: unknown } = Object(journal);
    if (format !== FORMAT || !Array.isArray(steps)) return null;
    const known = steps.filter((step): step is Step => isStep(step, folder));
    return known.length === steps.length ? known : null;
  } catch {
    return null;
  }
}

const FORMAT = 'verbatim journal 1';
const MOST_LENGTH = 100_000_000;

/** A journal may have come with a folder from anywhere: it changes nothing outside, and puts only our files in place. */
function isStep(step: unknown, folder: string): boolean {
  const { path, staged, was }: { path?: unknown; staged?: unknown; was?: unknown } = Object(step);
  if (typeof path !== 'string' || (was !== null && typeof was !== 'string')) return false;
  if (staged !== null && !(typeof staged === 'string' && STAGED.test(staged))) return false;
  return isInside(realpathSync(dirname(resolve(folder, path))), realpathSync(folder));
}
