import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts the folder `next` in the place of `target`, whole; both are on one disk. */
export async function replaceFolder(target: string, next: string): Promise<void> {
  const old = oldName(target);
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(next, target);
  } catch (error) {
    await restoreFolder(target);
    throw error;
  }
  await discardFolder(old);
}

/** Undoes what a `replaceFolder` that was interrupted left behind. */
export async function restoreFolder(target: string): Promise<void> {
  const old = oldName(target);
  if (existsSync(target)) await discardFolder(old);
  else if (existsSync(old)) await rename(old, target);
}

export async function discardFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function oldName(target: string): string {
  return join(dirname(target), `.${basename(target)}.old`);
}
