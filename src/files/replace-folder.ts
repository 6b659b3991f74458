import { renameSync, rmSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `target`, whole, and that aside as `old`, which is then disposed of; all are on
 * one disk. Where that fails, `target` is as it was. Others may do the same at once: one of the folders is there in the
 * end.
 */
export function replaceFolder(
  target: string,
  next: string,
  old: string,
  dispose: (old: string) => void = discardFolder,
): void {
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      if (tryRename(next, target, IN_THE_WAY)) {
        dispose(old);
        return;
      }
      discardFolder(old);
      tryRename(target, old, ['ENOENT']);
    }
    throw new Error(`${target} cannot be replaced: another folder is put there again and again.`);
  } catch (error) {
    tryRename(old, target, [...IN_THE_WAY, 'ENOENT']);
    throw error;
  }
}

/** Moves a folder to where none is, on the same disk. */
export function moveFolder(from: string, to: string): void {
  renameSync(from, to);
}

export function discardFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

// Windows says that it is not permitted.
const IN_THE_WAY = ['ENOTEMPTY', 'EEXIST', 'EPERM'];

/** Whether it was renamed; false where that fails as was to be expected. */
function tryRename(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (expected.includes(code)) return false;
    throw error;
  }
}
