import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { discardFolder, replaceFolder } from './replace-folder.ts';
import { besideName } from './sweep-builds.ts';
import { tryLock } from './with-lock.ts';

/** Where one build writes, apart from all others, until it is whole. */
export interface BuildFolder {
  readonly path: string;
  /** Puts it in the place of the target. */
  readonly publish: () => void;
  /** Takes away what is left of it. */
  readonly discard: () => void;
}

/** Makes a folder beside `target`, on the same disk. It is this process’s as long as that lives; then `sweepBuilds` takes it. */
export function openBuildFolder(target: string): BuildFolder {
  mkdirSync(dirname(target), { recursive: true });
  const id = randomBytes(6).toString('hex');
  const lock = tryLock(besideName(target, 'lock', id));
  const path = besideName(target, 'next', id);
  mkdirSync(path);
  return {
    path,
    publish: () => {
      chmodSync(
        path,
        (statSync(target, { throwIfNoEntry: false }) ?? statSync(path)).mode & 0o7777,
      );
      replaceFolder(target, path, besideName(target, 'old', id));
    },
    discard: () => {
      discardFolder(path);
      lock?.release();
    },
  };
}
