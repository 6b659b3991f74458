import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../../src/cli/with-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('does one piece of work at a time', async () => {
  const file = await lockFile();
  const log: string[] = [];
  const work = async () => {
    log.push('begin');
    await sleep(20);
    log.push('end');
  };
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
  expect(log).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
});

test('opens the lock after work that fails', async () => {
  const file = await lockFile();
  const failure = withLock(file, () => Promise.reject(new Error('failed')));
  await expect(failure).rejects.toThrow('failed');
  expect(existsSync(file)).toBe(false);
});

test('ignores the lock of a process that has died', async () => {
  const file = await lockFile();
  const dead = spawnSync(process.execPath, ['--version']).pid;
  await writeFile(file, String(dead));
  let isDone = false;
  await withLock(file, async () => void (isDone = true));
  expect(isDone).toBe(true);
});

async function lockFile(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  return join(path, 'lock');
}
