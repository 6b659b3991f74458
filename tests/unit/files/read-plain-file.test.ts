import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFolder } from '../../../src/files/list-folder.ts';
import { readPlainFile } from '../../../src/files/read-plain-file.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let root: TemporaryFolder;
let folder = '';
beforeAll(async () => {
  root = await temporaryFolder();
  folder = join(root.path, 'content');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  mkdirSync(join(root.path, 'content-of-another'));
  writeFileSync(join(root.path, 'content-of-another/secret.md'), 'secret');
  writeFileSync(join(folder, 'a.md'), 'words');
  writeFileSync(join(folder, 'full.md'), '0123456789');
  writeFileSync(join(folder, 'over.md'), '0123456789x');
  symlinkSync('a.md', join(folder, 'near.md'));
  symlinkSync('../content-of-another/secret.md', join(folder, 'out.md'));
  symlinkSync('../content-of-another', join(folder, 'elsewhere'));
  symlinkSync('out.md', join(folder, 'twice.md'));
  symlinkSync('/proc/self/environ', join(folder, 'proc.md'));
  symlinkSync('loop.md', join(folder, 'loop.md'));
  symlinkSync('none.md', join(folder, 'dangling.md'));
  spawnSync('mkfifo', [join(folder, 'pipe.md')]);
});
afterAll(() => root.remove());

const read = (name: string) => readPlainFile(join(folder, name), { within: folder, most: 10 });

it.each([
  ['a file', 'a.md', 'words'],
  ['a file of just the size that is read', 'full.md', '0123456789'],
  ['a link within the folder', 'near.md', 'words'],
  ['a file named by a detour', 'sub/../a.md', 'words'],
])('reads %s', (_, name, text) => {
  const reading = read(name);
  expect(reading.kind === 'read' && reading.bytes.toString()).toBe(text);
});

it.each([
  ['a link that leads out', 'out.md', /leads out of the content folder/u],
  ['a link to a link that leads out', 'twice.md', /leads out/u],
  ['a file of a folder that leads out', 'elsewhere/secret.md', /leads out/u],
  ['a detour out of the folder', '../content-of-another/secret.md', /leads out/u],
  ['a file of the system', 'proc.md', /leads out/u],
  ['a link to itself', 'loop.md', /back to itself/u],
  ['a link to nothing', 'dangling.md', /leads nowhere/u],
  ['a folder', 'sub', /a folder/u],
  ['a pipe', 'pipe.md', /neither a file nor a folder/u],
  ['a name that is too long', `${'x'.repeat(300)}.md`, /too long/u],
  ['a name with NUL', 'a\0.md', /null bytes/u],
])('refuses %s', (_, name, why) => {
  expect(read(name)).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
});

it('reads no more than the limit', () => {
  expect(read('over.md')).toEqual({ kind: 'too-large', size: 11 });
});

it('takes the word of no file for its size', () => {
  const reading = readPlainFile('/proc/self/status', { within: '/proc', most: 20 });
  expect(reading).toEqual({ kind: 'too-large', size: 21 });
});

it('tells a file that is not there from one that it may not read', () => {
  expect(read('none.md')).toEqual({ kind: 'missing' });
  expect(listFolder(join(folder, 'none'), folder)).toEqual({ kind: 'missing' });
});

it('lists no folder that lies elsewhere', () => {
  expect(listFolder(join(folder, 'sub'), folder)).toEqual({ kind: 'read', names: [] });
  expect(listFolder(join(folder, 'elsewhere'), folder)).toMatchObject({ kind: 'refused' });
  expect(listFolder(join(folder, 'a.md'), folder)).toEqual({
    kind: 'refused',
    why: 'it is not a folder',
  });
});
