import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock that this process holds. */
export interface Lock {
  /** Opens it, and takes its file away. */
  readonly release: () => void;
}

export interface LockOptions {
  /** Called once, where there is somebody to wait for. */
  readonly onWait: () => void;
  /** How long to wait, in milliseconds. */
  readonly limit: number;
}

/**
 * Runs `work` while no other process on this machine holds the lock `file`; waits for one that does. The system itself
 * opens the lock of a process that has died. Null where the limit has passed before the lock was open.
 */
export async function withLock<T>(
  file: string,
  work: () => T | Promise<T>,
  { onWait, limit }: LockOptions,
): Promise<{ readonly result: T } | null> {
  const start = performance.now();
  for (let tries = 0; performance.now() - start < limit; tries += 1) {
    const lock = tryLock(file);
    if (!lock) {
      if (tries === 1) onWait();
      await sleep(100);
      continue;
    }
    try {
      return { result: await work() };
    } finally {
      lock.release();
    }
  }
  return null;
}

/** Takes the lock `file`, unless a process holds it: then null. */
export function tryLock(file: string): Lock | null {
  for (let tries = 0; tries < 1000; tries += 1) {
    const known = identityOf(file);
    if (!known) {
      create(file);
      continue;
    }
    const database = tryOpen(file);
    if (!database) return null;
    // Its last holder may have taken the file away just now: then this lock is one that nobody else looks for.
    if (identityOf(file) === known) return { release: () => release(file, database) };
    database.close();
  }
  return null;
}

function identityOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.dev} ${stat.ino}` : null;
}

/** A file that is there already is not opened: to close it would open the locks that this process holds on it. */
function create(file: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/**
 * Node has no locks of the system’s own but those of SQLite, which are opened with the process that holds them. The
 * database stays empty.
 */
function tryOpen(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: 0, open: false });
  try {
    database.open();
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    if (database.isOpen) database.close();
    if (errorCode(error) === BUSY) return null;
    // Somebody has written into it.
    if (errorCode(error) !== NOT_A_DATABASE)
      throw new Error(`The lock ${file} cannot be taken. Delete it.`, { cause: error });
    rmSync(file, { force: true });
    return tryOpen(file);
  }
}

const BUSY = 5;
const NOT_A_DATABASE = 26;

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'errcode' in error ? error.errcode : undefined;
}

function release(file: string, database: DatabaseSync): void {
  const isWindows = process.platform === 'win32';
  // Windows takes no file away that is open; one that another process has opened meanwhile it leaves there.
  if (isWindows) database.close();
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isWindows) throw error;
  } finally {
    if (!isWindows) database.close();
  }
}
