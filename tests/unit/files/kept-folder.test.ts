import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { keptFolder } from '../../../src/files/kept-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let made = 0;
/** Fails where nothing is kept. */
async function kept(): Promise<string> {
  return String(await keptFolder(path, make));
}

let cache: string;
let path: string;

beforeEach(async () => {
  const folder = await temporaryFolder();
  made = 0;
  cache = join(folder.path, 'cache');
  path = join(cache, 'name');
  return folder.remove;
});

async function make(folder: string): Promise<void> {
  made += 1;
  await sleep(20);
  writeFileSync(join(folder, 'code.js'), 'one');
}

test('a folder is filled once, and found from then on', async () => {
  const folder = await kept();
  expect(readFileSync(join(folder, 'code.js'), 'utf8')).toBe('one');
  expect(await kept()).toBe(folder);
  expect(made).toBe(1);
  expect(readdirSync(cache)).toEqual(['name']);
});

test('of many that ask at once, one fills it', async () => {
  const asked = Array.from({ length: 5 }, () => keptFolder(path, make));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(made).toBe(1);
});

test.each([
  ['cut short', () => writeFileSync(join(path, 'files/code.js'), 'on')],
  ['changed', () => writeFileSync(join(path, 'files/code.js'), 'two')],
  ['added to', () => writeFileSync(join(path, 'files/more.js'), '')],
  ['without a digest', () => writeFileSync(join(path, 'digest'), '')],
])('one that was %s is made anew', async (_, damage) => {
  await keptFolder(path, make);
  damage();
  const folder = await kept();
  expect(readdirSync(folder)).toEqual(['code.js']);
  expect(readFileSync(join(folder, 'code.js'), 'utf8')).toBe('one');
});

test('where it could not be filled, the error is told, and the next one tries again', async () => {
  const fail = () => Promise.reject(new Error('no room'));
  await expect(keptFolder(path, fail)).rejects.toThrow('no room');
  await keptFolder(path, make);
  expect(readdirSync(cache)).toEqual(['name']);
});

test.each([
  ['a file stands in the place of the cache', () => writeFileSync(cache, '')],
  ['the cache is a link to nothing', () => symlinkSync('/no/where', cache)],
  [
    'the lock is a folder',
    () => {
      mkdirSync(`${path}.lock`, { recursive: true });
    },
  ],
  [
    'it is a link to nothing',
    () => {
      mkdirSync(cache);
      symlinkSync('/no/where', path);
    },
  ],
])('where %s, nothing is kept, or it is mended', async (_, spoil) => {
  spoil();
  const folder = await keptFolder(path, make);
  if (folder !== null) expect(readdirSync(folder)).toEqual(['code.js']);
});

test('a file in the place of the folder gives way', async () => {
  mkdirSync(cache);
  writeFileSync(path, '');
  await kept();
  await kept();
  expect(made).toBe(1);
});

test('a folder that is kept is found where nothing can be written', async () => {
  const folder = await kept();
  mkdirSync(`${path}.lock`);
  expect(await kept()).toBe(folder);
  expect(made).toBe(1);
});
