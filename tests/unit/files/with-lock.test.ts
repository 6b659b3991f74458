import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tryLock, withLock } from '../../../src/files/with-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const patient = { onWait: () => {}, limit: 20_000 };

test('does one piece of work at a time', async () => {
  const file = await lockFile();
  const log: string[] = [];
  const work = async () => {
    log.push('begin');
    await sleep(20);
    log.push('end');
  };
  const run = () => withLock(file, work, patient);
  await Promise.all([run(), run(), run()]);
  expect(log).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
});

test('opens the lock after work that fails, and leaves nothing behind', async () => {
  const file = await lockFile();
  const failure = withLock(file, () => Promise.reject(new Error('failed')), patient);
  await expect(failure).rejects.toThrow('failed');
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['an empty file', ''],
  ['the id of a process that has died', String(spawnSync(process.execPath, ['--version']).pid)],
  ['the id of a process that lives', '1'],
  ['anything else', 'x'.repeat(10_000)],
])('is held by nobody where its file has %s', async (_, text) => {
  const file = await lockFile();
  await writeFile(file, text);
  expect(await withLock(file, () => 'done', patient)).toEqual({ result: 'done' });
});

test('is open again when its holder is killed; until then, waiting has an end', async () => {
  const file = await lockFile();
  const holder = await holding(file);
  const onWait = vi.fn();
  expect(await withLock(file, () => 'done', { onWait, limit: 300 })).toBeNull();
  expect(onWait).toHaveBeenCalledTimes(1);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(await withLock(file, () => 'done', patient)).toEqual({ result: 'done' });
});

test('is held by one of many that come at once, over and over', async () => {
  const file = await lockFile();
  const count = `${file}.count`;
  await writeFile(count, '0');
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { withLock } from './src/files/with-lock.ts';
    for (let time = 0; time < 40; time += 1) {
      let result = null;
      while (!result) result = await withLock(${JSON.stringify(file)}, () => {
        writeFileSync(${JSON.stringify(count)}, String(Number(readFileSync(${JSON.stringify(count)}, 'utf8')) + 1));
      }, { onWait: () => {}, limit: 5 });
    }`;
  const runs = Array.from({ length: 4 }, () => start(script));
  const exits = await Promise.all(runs.map((run) => once(run, 'exit')));
  expect(exits.map(([status]) => status)).toEqual([0, 0, 0, 0]);
  expect(readFileSync(count, 'utf8')).toBe('160');
  expect(existsSync(file)).toBe(false);
});

test('is not lost to a second attempt in the process that holds it', async () => {
  const file = await lockFile();
  const lock = tryLock(file);
  expect(tryLock(file)).toBeNull();
  const other = start(
    `import { tryLock } from './src/files/with-lock.ts'; process.exit(tryLock(${JSON.stringify(file)}) ? 1 : 0)`,
  );
  expect(await once(other, 'exit')).toEqual([0, null]);
  lock?.release();
  tryLock(file)?.release();
  expect(existsSync(file)).toBe(false);
});

/** A process that holds a lock. */
async function holding(file: string) {
  const holder = start(
    `import { withLock } from './src/files/with-lock.ts';
    await withLock(${JSON.stringify(file)}, async () => { console.log('held'); await new Promise((done) => setTimeout(done, 60_000)); }, { onWait: () => {}, limit: 1000 });`,
  );
  await once(holder.stdout, 'data');
  return holder;
}

function start(script: string) {
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function lockFile(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  return join(path, 'lock');
}
