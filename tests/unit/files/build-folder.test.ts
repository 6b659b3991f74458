import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { openBuildFolder } from '../../../src/files/build-folder.ts';
import { takeSpare } from '../../../src/files/spare-folder.ts';
import { sweepBuilds } from '../../../src/files/sweep-builds.ts';
import { interruptWrites } from '../../support/interrupt-writes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a build puts its folder in the place of another, with the mode of that, and leaves nothing', async () => {
  const target = await site('old');
  chmodSync(target, 0o750);
  build(target, 'new');
  expect(read(target)).toBe('new');
  expect(statSync(target).mode & 0o777).toBe(0o750);
  expect(beside(target)).toEqual(['dist']);
});

test('others may read a folder that a build has made', async () => {
  const target = join(await folder(), 'deep/er/dist');
  build(target, 'new');
  // As any folder that is made here.
  const plain = join(await folder(), 'plain');
  mkdirSync(plain);
  expect(statSync(target).mode & 0o444).toBe(statSync(plain).mode & 0o444);
});

test('of builds that run at once each gives the whole of its site', async () => {
  const target = await site('old');
  const [first, second] = [openBuildFolder(target), openBuildFolder(target)];
  for (const [name, { path }] of Object.entries({ first, second })) write(path, name);
  sweepBuilds(target);
  second.publish(second.path, false);
  expect(read(target)).toBe('second');
  first.publish(first.path, false);
  expect(read(target)).toBe('first');
  first.discard();
  second.discard();
  expect(beside(target)).toEqual(['dist']);
});

test('a build that is killed at any write leaves the old site or the new one to the next', async () => {
  const targets = await Promise.all(Array.from({ length: 20 }, () => site('old')));
  // A process of its own, so that the system opens its locks.
  const script = `
    import { interruptWrites } from './tests/support/interrupt-writes.ts';
    import { openBuildFolder } from './src/files/build-folder.ts';
    import { writeFileSync } from 'node:fs';
    for (const [index, target] of ${JSON.stringify(targets)}.entries()) {
      const { writes, error } = await interruptWrites(index + 1, 'death', () => {
        const folder = openBuildFolder(target);
        writeFileSync(folder.path + '/index.html', 'new');
        folder.publish(folder.path, false);
        folder.discard();
      });
      if (!error) { console.log(writes); break; }
    }`;
  const run = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const writes = Number(await text(run.stdout));
  expect(writes).toBeGreaterThan(8);
  for (const [index, target] of targets.slice(0, writes).entries()) {
    sweepBuilds(target);
    expect(['old', 'new'], `killed at ${index + 1}`).toContain(read(target));
    expect(beside(target)).toEqual(['dist']);
  }
});

test('what stood in its place is kept for the next build, for one alone', async () => {
  const target = await site('first');
  onTestFinished(() => void takeSpare(target, join(target, '../spare')));
  const second = openBuildFolder(target);
  expect(second.spare).toBeNull();
  write(second.path, 'second');
  second.publish(second.path, true);
  second.discard();
  const [third, other] = [openBuildFolder(target), openBuildFolder(target)];
  expect(read(third.spare ?? '')).toBe('first');
  expect(other.spare).toBeNull();
  other.discard();
  write(third.spare ?? '', 'third');
  third.publish(third.spare ?? '', true);
  third.discard();
  expect(read(target)).toBe('third');
  const fourth = openBuildFolder(target);
  expect(read(fourth.spare ?? '')).toBe('second');
  fourth.discard();
  expect(openBuildFolder(target).spare).toBeNull();
});

test('a build that is killed while it makes a site of the spare one leaves the old site or the new one', async () => {
  const targets = await Promise.all(Array.from({ length: 25 }, () => site('older')));
  for (const target of targets) {
    const opened = openBuildFolder(target);
    write(opened.path, 'old');
    opened.publish(opened.path, true);
    opened.discard();
  }
  const script = `
    import { interruptWrites } from './tests/support/interrupt-writes.ts';
    import { openBuildFolder } from './src/files/build-folder.ts';
    import { rmSync, writeFileSync } from 'node:fs';
    for (const [index, target] of ${JSON.stringify(targets)}.entries()) {
      const { writes, error } = await interruptWrites(index + 1, 'death', () => {
        const folder = openBuildFolder(target);
        rmSync(folder.spare + '/index.html');
        writeFileSync(folder.spare + '/index.html', 'new');
        folder.publish(folder.spare, true);
        folder.discard();
      });
      if (!error) { console.log(writes); break; }
    }`;
  const run = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const writes = Number(await text(run.stdout));
  expect(writes).toBeGreaterThan(10);
  expect(writes).toBeLessThan(targets.length);
  for (const [index, target] of targets.entries()) {
    sweepBuilds(target);
    if (index < writes) expect(['old', 'new'], `killed at ${index + 1}`).toContain(read(target));
    expect(beside(target)).toEqual(['dist']);
    takeSpare(target, join(target, '../spare'));
  }
});

test('a folder that cannot be put in its place leaves the other as it was', async () => {
  for (let at = 1; at < 7; at += 1) {
    const target = await site('old');
    const opened = openBuildFolder(target);
    write(opened.path, 'new');
    const { error } = await interruptWrites(at, 'refusal', () =>
      opened.publish(opened.path, false),
    );
    expect(String(error)).toContain('ENOSPC');
    opened.discard();
    sweepBuilds(target);
    expect(read(target)).toBe(at < 6 ? 'old' : 'new');
    expect(beside(target)).toEqual(['dist']);
  }
});

test('what is left of dead builds is swept, and the folder of a living one is not', async () => {
  const target = await site('old');
  for (const name of ['.dist.next', '.dist.old', '.dist.next-0123456789ab'])
    mkdirSync(join(target, '..', name));
  for (const name of ['.dist.lock-0123456789ab', '.dist.notes', '.distance.next-0123456789ab'])
    writeFileSync(join(target, '..', name), '1');
  const living = openBuildFolder(target);
  sweepBuilds(target);
  expect(readdirSync(living.path)).toEqual([]);
  living.discard();
  expect(beside(target)).toEqual(['.dist.notes', '.distance.next-0123456789ab', 'dist']);
});

function build(target: string, words: string): void {
  const opened = openBuildFolder(target);
  write(opened.path, words);
  opened.publish(opened.path, false);
  opened.discard();
}

async function folder(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  return path;
}

async function site(words: string): Promise<string> {
  const target = join(await folder(), 'dist');
  mkdirSync(target);
  write(target, words);
  return target;
}

function write(path: string, words: string): void {
  writeFileSync(join(path, 'index.html'), words);
}

function read(path: string): string {
  return readFileSync(join(path, 'index.html'), 'utf8');
}

function beside(target: string): readonly string[] {
  return readdirSync(join(target, '..')).sort();
}
