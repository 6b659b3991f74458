import { lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFolder } from './digest-of-folder.ts';
import { discardFolder, replaceFolder } from './replace-folder.ts';
import { withLock } from './with-lock.ts';

/**
 * The path of a folder that is kept from build to build; `make` fills it where there is none, or it is damaged. Of
 * several that ask for it at once, one does. Null where nothing can be kept there.
 */
export async function keptFolder(
  path: string,
  make: (folder: string) => Promise<void>,
): Promise<string | null> {
  const kept = join(path, FILES);
  if (isIntact(path)) return kept;
  let failure: { readonly error: unknown } | undefined;
  const provide = async () => {
    if (isIntact(path)) return;
    const next = emptyFolder(`${path}.next`);
    await make(join(next, FILES)).catch((error: unknown) => {
      failure = { error };
    });
    if (failure) return discardFolder(next);
    writeFileSync(join(next, DIGEST), digestOfFolder(join(next, FILES)));
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { force: true });
    replaceFolder(path, next, `${path}.old`);
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    await withLock(`${path}.lock`, provide, { onWait: () => {}, limit: LIMIT_MS });
  } catch {
    // Where nothing can be written.
  }
  if (failure) throw failure.error;
  return isIntact(path) ? kept : null;
}

const LIMIT_MS = 60 * 1000;
const FILES = 'files';
const DIGEST = 'digest';

function isIntact(path: string): boolean {
  try {
    if (!lstatSync(join(path, FILES)).isDirectory()) return false;
    if (readFileSync(join(path, DIGEST), 'utf8') !== digestOfFolder(join(path, FILES)))
      return false;
  } catch {
    return false;
  }
  try {
    // It is used, and `sweepKept` leaves it.
    utimesSync(path, new Date(), new Date());
  } catch {
    // Nor does that, where nothing can be written.
  }
  return true;
}

/** What a build that was killed has left goes. */
function emptyFolder(path: string): string {
  discardFolder(path);
  mkdirSync(join(path, FILES), { recursive: true });
  return path;
}
