import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { discardFolder, replaceFolder } from './replace-folder.ts';
import { keepSpare, takeSpare } from './spare-folder.ts';
import { besideName } from './sweep-builds.ts';
import { tryLock } from './with-lock.ts';

/** Where one build writes, apart from all others, until it is whole. */
export interface BuildFolder {
  readonly path: string;
  /** A site that stood in the place of the target before, to be made the new one; null where none was kept. */
  readonly spare: string | null;
  /** Puts one of both in the place of the target; `isKept` keeps what stood there as the next spare. */
  readonly publish: (site: string, isKept: boolean) => void;
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
  const spare = besideName(target, 'spare', id);
  return {
    path,
    spare: takeSpare(target, spare) ? spare : null,
    publish: (site, isKept) => {
      chmodSync(
        site,
        (statSync(target, { throwIfNoEntry: false }) ?? statSync(path)).mode & 0o7777,
      );
      const dispose = isKept ? (old: string) => keepSpare(target, old) : discardFolder;
      replaceFolder(target, site, besideName(target, 'old', id), dispose);
    },
    discard: () => {
      for (const folder of [path, spare]) discardFolder(folder);
      lock?.release();
    },
  };
}
