import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../../../src/files/kept-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const words = Buffer.from('some words');
let file: string;
let kept: ReturnType<typeof keptFiles>;

beforeEach(async () => {
  const folder = await temporaryFolder();
  kept = keptFiles(join(folder.path, 'cache'));
  file = join(folder.path, 'cache', 'name');
  return folder.remove;
});

test('what is kept is found, under its own name only', () => {
  kept.set('name', words);
  expect(kept.get('name')).toEqual(words);
  expect(kept.get('other')).toBeNull();
});

test.each([
  ['cut short', () => writeFileSync(file, readFileSync(file).subarray(0, 40))],
  [
    'changed by a bit',
    () =>
      writeFileSync(
        file,
        readFileSync(file).map((byte) => byte ^ 1),
      ),
  ],
  ['empty', () => writeFileSync(file, '')],
  ['a folder', () => (rmSync(file), mkdirSync(file))],
  ['a link to nothing', () => (rmSync(file), symlinkSync('/no/where', file))],
  ['a pipe', () => (rmSync(file), spawnSync('mkfifo', [file]))],
])('what is %s counts as not kept', (_, damage) => {
  kept.set('name', words);
  damage();
  expect(kept.get('name')).toBeNull();
});
