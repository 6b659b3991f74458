import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The names of files that are not in their place yet. */
export const STAGED = /^\.verbatim-[\da-f-]{36}\.new$/u;

/**
 * Writes what is to stand at `path` into a file beside it, down to the disk, and returns the path of that. It gets the
 * mode of the file at `like`, where there is one. Nothing stays behind where it cannot be written whole.
 */
export function stageFile(path: string, text: string | Uint8Array, like = path): string {
  const staged = join(dirname(path), `.verbatim-${randomUUID()}.new`);
  const mode = statSync(like, { throwIfNoEntry: false })?.mode;
  try {
    const descriptor = openSync(staged, 'wx');
    try {
      writeFileSync(descriptor, text);
      if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return staged;
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

/** Puts a staged file in its place: whoever reads that finds the old text or the new, whole. */
export function placeFile(staged: string, path: string): void {
  renameSync(staged, path);
  syncFolder(dirname(path));
}

/** Sees to it that the names in a folder are on the disk as they are now. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their order itself.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
