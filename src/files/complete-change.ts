import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest-of.ts';
import { FileConflict } from './file-conflict.ts';
import { hasJournal, journalOf, readJournal, removeJournal, type Step } from './journal.ts';
import { readPlainFile } from './read-plain-file.ts';
import { placeFile, STAGED, syncFolder } from './stage-file.ts';

/**
 * Ends a change that has its journal, however far it had come; returns the paths of its files. Throws a FileConflict,
 * and does nothing, where somebody has changed one of them since.
 */
export function completeChange(folder: string): readonly string[] {
  if (!hasJournal(folder)) return [];
  const steps = readJournal(folder);
  if (!steps) throw new FileConflict('journal', journalOf(folder));
  for (const step of steps) refuseChanged(folder, step);
  for (const step of steps) take(folder, step);
  removeJournal(folder);
  return steps.map(({ path }) => path);
}

/** Takes away what commands that were interrupted before they changed anything have left behind. */
export function sweepStaged(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (STAGED.test(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true });
}

/** What a file of a folder holds now, as a checksum; null where there is none, '' where it is no plain file. */
export function currentDigest(path: string, within: string): string | null {
  const reading = readPlainFile(path, { within, most: Number.MAX_SAFE_INTEGER });
  if (reading.kind === 'missing') return null;
  return reading.kind === 'read' ? digestOf(reading.bytes) : '';
}

function refuseChanged(folder: string, { path, staged, was }: Step): void {
  const target = join(folder, path);
  const draft = staged && join(dirname(target), staged);
  const isDone = draft ? !existsSync(draft) : !existsSync(target);
  if (!isDone && currentDigest(target, folder) !== was)
    throw new FileConflict('blocked', target, draft);
}

function take(folder: string, { path, staged }: Step): void {
  const target = join(folder, path);
  if (staged === null) {
    rmSync(target, { force: true });
    syncFolder(dirname(target));
    return;
  }
  const draft = join(dirname(target), staged);
  if (existsSync(draft)) placeFile(draft, target);
}
