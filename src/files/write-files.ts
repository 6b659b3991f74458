import { realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { completeChange, currentDigest } from './complete-change.ts';
import { FileConflict } from './file-conflict.ts';
import { hasJournal, journalOf, type Step, writeJournal } from './journal.ts';
import { placeFile, stageFile } from './stage-file.ts';

/** What becomes of one file. */
export interface FileChange {
  readonly path: string;
  /** What it is to hold; null where it is removed. */
  readonly text: string | Uint8Array | null;
  /** Checksum of what was read of it; null where there was no such file. */
  readonly was: string | null;
  /** The file that it has its mode from, instead of the one whose place it takes. */
  readonly like?: string | undefined;
}

/**
 * Changes files of a folder together. Interrupted at any moment, either nothing has happened yet, or `completeChange`
 * ends it. Throws a FileConflict, with nothing changed, where a file is not what was read of it any more.
 */
export function writeFiles(folder: string, changes: readonly FileChange[]): void {
  if (hasJournal(folder)) throw new FileConflict('overtaken', journalOf(folder));
  for (const { path, was } of changes)
    if (currentDigest(path, folder) !== was) throw new FileConflict('overtaken', path);
  const staged: string[] = [];
  try {
    commit(
      folder,
      changes.map((change) => stage(folder, change, staged)),
    );
  } catch (error) {
    // With its journal, the change is made: what is staged is the only copy of it.
    if (!hasJournal(folder)) for (const file of staged) rmSync(file, { force: true });
    throw error;
  }
}

function commit(folder: string, steps: readonly Step[]): void {
  const [only, ...more] = steps;
  if (!only) return;
  if (only.staged && more.length === 0) {
    const path = join(folder, only.path);
    placeFile(join(dirname(path), only.staged), path);
    return;
  }
  writeJournal(folder, steps);
  completeChange(folder);
}

function stage(folder: string, change: FileChange, staged: string[]): Step {
  const { text, was, like } = change;
  // What a link leads to is changed, but it is the link itself that is removed.
  const isFollowed = text !== null && was !== null;
  const path = isFollowed
    ? realpathSync(change.path)
    : join(realpathSync(dirname(change.path)), basename(change.path));
  const step = { path: relative(realpathSync(folder), path).split(sep).join('/'), was };
  if (text === null) return { ...step, staged: null };
  const file = stageFile(path, text, like);
  staged.push(file);
  return { ...step, staged: basename(file) };
}
