import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { markBuilt } from '../../../src/files/built-mark.ts';
import { faultOfTarget, trueFolder } from '../../../src/files/fault-of-target.ts';
import { authorEnvironment } from '../../support/author-environment.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let root: TemporaryFolder;
beforeAll(async () => {
  root = await temporaryFolder();
  for (const name of ['project/src', 'project/public', 'project/.git', 'stories/articles', 'empty'])
    mkdirSync(at(name), { recursive: true });
  for (const name of ['project/package.json', 'file', 'full/notes.txt', 'bare.git/HEAD'])
    write(name);
  for (const name of ['index.html', 'a/b.html']) {
    for (const folder of ['built', 'added', 'tidied', 'cloned', 'nested'])
      write(`${folder}/${name}`);
  }
  for (const folder of ['built', 'added', 'tidied', 'cloned', 'nested'])
    markBuilt(at(folder), readdirSync(at(folder)));
  for (const name of ['added/CNAME', 'tidied/.DS_Store', 'cloned/.git/HEAD', 'nested/a/.git'])
    write(name);
  for (const name of ['index.html', '404.html', 'fonts/verbatim-serif-text.1.woff2'])
    write(`of-old/${name}`);
  write('forged/.verbatim-site');
  symlinkSync(at('project'), at('to-project'));
  symlinkSync(at('stories'), at('to-stories'));
  symlinkSync(at('built'), at('to-built'));
  symlinkSync(root.path, at('to-all'));
});
afterAll(() => root.remove());

const at = (name: string) => join(root.path, name);

function write(name: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), 'x');
}

function fault(name: string): string | null {
  const kept = { project: at('to-project'), content: at('to-stories') };
  return faultOfTarget(trueFolder(at(name)), kept);
}

it.each([
  'new',
  'new/deeper',
  'project/dist',
  'empty',
  'built',
  'to-built',
  'tidied',
  'of-old',
  'project-2',
])('lets a build put its site into %s', (name) => {
  expect(fault(name)).toBeNull();
});

it.each([
  ['project', /the project/u],
  ['.', /the project/u],
  ['../..', /the project/u],
  ['project/../project', /the project/u],
  ['to-project', /the project/u],
  ['to-all', /the project/u],
  ['to-all/project', /the project/u],
  ['stories', /the content folder/u],
  ['to-stories', /the content folder/u],
  ['to-all/stories/', /the content folder/u],
  ['stories/articles', /in the content folder/u],
  ['to-stories/new', /in the content folder/u],
  ['project/src/new', /in src/u],
  ['project/public', /in public/u],
  ['project/.git', /git folder/u],
  ['to-project/.git/new', /git folder/u],
  ['cloned', /git folder/u],
  ['nested', /git folder/u],
  ['bare.git', /no build has made it/u],
  ['file', /not a folder/u],
  ['full', /no build has made it/u],
  ['forged', /no build has made it/u],
  ['added', /“CNAME”, which no build/u],
])('keeps a build out of %s', (name, why) => {
  expect(fault(name)).toMatch(why);
});

test.each(['.', 'src/../content', ''])(
  'build --out %j is refused before anything is done, with what to do',
  (out) => {
    const before = readdirSync('.');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/verbatim.ts', 'build', '--out', out],
      { encoding: 'utf8', env: authorEnvironment({}) },
    );
    expect({ status, stderr }).toMatchObject({ status: 1 });
    expect(stderr).toMatch(/^Nothing was changed\.\n\n\S+:1:1 error out-refused\n/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(readdirSync('.')).toEqual(before);
    expect(existsSync('content/permalinks.json')).toBe(true);
  },
);
