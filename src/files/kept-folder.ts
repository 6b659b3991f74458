import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFolder } from './digest-of-folder.ts';
import { discardFolder, replaceFolder } from './replace-folder.ts';
import { withLock } from './with-lock.ts';

/**
 * The path of a folder that is kept from build to build; `make` fills it where there is none, or it is damaged. Of
 * several that ask for it at once, one does.
 */
export async function keptFolder(
  path: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  const provide = async () => {
    if (!isIntact(path)) await fill(path, make);
  };
  const wait = { onWait: () => {}, limit: LIMIT_MS };
  if (!(await withLock(`${path}.lock`, provide, wait)))
    throw new Error(`${path} has been in the making for too long.`);
  return join(path, FILES);
}

const LIMIT_MS = 10 * 60 * 1000;
const FILES = 'files';
const DIGEST = 'digest';

function isIntact(path: string): boolean {
  try {
    if (readFileSync(join(path, DIGEST), 'utf8') !== digestOfFolder(join(path, FILES)))
      return false;
    // It is used, and `sweepKept` leaves it.
    utimesSync(path, new Date(), new Date());
    return true;
  } catch {
    return false;
  }
}

async function fill(path: string, make: (folder: string) => Promise<void>): Promise<void> {
  const next = `${path}.next`;
  // Of one that was killed.
  discardFolder(next);
  mkdirSync(join(next, FILES), { recursive: true });
  await make(join(next, FILES));
  writeFileSync(join(next, DIGEST), digestOfFolder(join(next, FILES)));
  replaceFolder(path, next, `${path}.old`);
}
