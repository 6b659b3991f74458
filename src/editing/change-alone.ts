import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { completeChange, sweepStaged } from '../files/complete-change.ts';
import { withLock } from '../files/with-lock.ts';
import { refusal } from './refusal.ts';
import { refuseConflict } from './refuse-conflict.ts';

/** How a command that changes a content folder is done. */
export interface AloneOptions {
  /** Called with what to say while it is done. */
  readonly say: (words: string) => void;
  /** How long to wait for other commands, in seconds. */
  readonly limit?: number;
}

/**
 * Does work that reads a content folder and changes it: alone, so that no other command’s change is lost, and after
 * one that was interrupted has been brought to its end. Throws a ContentError where that cannot be.
 */
export async function changeAlone<T>(
  folder: string,
  work: (folder: string) => T,
  { say, limit = 60 }: AloneOptions,
): Promise<T> {
  // What is not there, no other command changes.
  if (!existsSync(folder)) return work(folder);
  const lock = join(folder, '.verbatim-lock');
  const finish = () => {
    const finished = refuseConflict(() => completeChange(folder));
    sweepStaged(folder);
    if (finished.length > 0)
      say(`First, a change that was interrupted has been ended: ${finished.join(', ')}.`);
    return refuseConflict(() => work(folder));
  };
  const onWait = () => say('Waiting for another command to end …');
  const taken = withLock(lock, finish, { onWait, limit: limit * 1000 });
  const done = await taken.catch((error: unknown) => refuseConflict(() => raise(error)));
  if (done) return done.result;
  throw refusal({ path: displayPath(lock), text: '' }, 'content-locked', `${limit} seconds`);
}

function raise(error: unknown): never {
  throw error;
}
