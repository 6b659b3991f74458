import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process on this machine holds the lock `file`; waits for one that
 * does. The lock of a process that has died counts for nothing.
 */
export async function withLock(file: string, work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  for (let tries = 0; !(await take(file)); tries += 1) {
    if (tries === 1) console.error('Waiting for another build to end …');
    await sleep(100);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  const claim = `${file}.${randomUUID()}`;
  await writeFile(claim, String(process.pid));
  try {
    // A link appears with its content, so nobody ever reads a lock without its holder.
    await link(claim, file);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (!(await isHeld(file))) await rm(file, { force: true });
    return false;
  } finally {
    await rm(claim, { force: true });
  }
}

async function isHeld(file: string): Promise<boolean> {
  try {
    process.kill(Number(await readFile(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // ENOENT: it has just been released.
    return hasCode(error, 'EPERM') || hasCode(error, 'ENOENT');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
