import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyFolders } from '../../../src/files/copy-folders.ts';
import { filesIn } from '../../../src/files/files-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let path: (name: string) => string;

beforeEach(async () => {
  const folder = await temporaryFolder();
  path = (name) => join(folder.path, name);
  for (const name of ['one', 'two/.git']) mkdirSync(path(name), { recursive: true });
  for (const name of ['one/a', 'one/b', 'two/b', 'two/.git/config'])
    writeFileSync(path(name), name);
  return folder.remove;
});

test('all but a repository’s own files is copied; of two with one path, the later', () => {
  copyFolders([path('one'), path('no-such-folder'), path('two')], path('to'));
  expect(filesIn(path('to')).toSorted()).toEqual(['a', 'b']);
  expect(readFileSync(path('to/b'), 'utf8')).toBe('two/b');
});

test('what a link stands for is copied; one that stands for nothing is told of', () => {
  symlinkSync('../one', path('two/linked'));
  copyFolders([path('two')], path('to'));
  expect(filesIn(path('to')).toSorted()).toEqual(['b', 'linked/a', 'linked/b']);
  symlinkSync('nothing', path('two/torn'));
  expect(() => copyFolders([path('two')], path('other'))).toThrow(/torn is neither/u);
});
