import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { assemble } from '../../../src/building/assemble.ts';
import { type BuildRecord, isWhole, statOf } from '../../../src/building/build-record.ts';
import { createPageReuse } from '../../../src/building/page-reuse.ts';
import { filesIn } from '../../../src/files/files-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let target: string;
let next: string;
let last: BuildRecord;

beforeEach(async () => {
  const folder = await temporaryFolder();
  [target, next] = [join(folder.path, 'dist'), join(folder.path, 'next')];
  write(target, { 'a/index.html': 'a', 'b/index.html': 'b', 'same.txt': 'same', 'gone.txt': '' });
  for (const path of filesIn(target)) utimesSync(join(target, path), 1e6, 1e6);
  const keys: Record<string, string> = { 'a/index.html': 'of a', 'b/index.html': 'of b' };
  const files = filesIn(target).map((path) => {
    const stat = statOf(target, path) ?? { size: -1, modified: -1 };
    return [path, { key: keys[path] ?? null, ...stat }] as const;
  });
  const told = { report: '', articles: 2, quotations: 0, unreleased: 0, until: null };
  last = { sources: 'then', told, files: new Map(files) };
  return folder.remove;
});

function mark(paths: Iterable<string>): string {
  const names = new Set(Array.from(paths, (path) => path.split('/')[0]));
  write(next, { mark: [...names].sort().join(' ') });
  return 'mark';
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('a page that shows nothing new is the same file as before; what is rendered and the same, too', () => {
  const reuse = createPageReuse(target, last);
  expect(reuse.isNew('a/index.html', 'of a')).toBe(false);
  expect(reuse.isNew('b/index.html', 'of another b')).toBe(true);
  write(next, { 'b/index.html': 'B', 'same.txt': 'same' });
  const { site, files, since } = assemble(target, { path: next, spare: null }, reuse, last, mark);
  expect(site).toBe(next);
  expect([...files.keys()].sort()).toEqual(['a/index.html', 'b/index.html', 'mark', 'same.txt']);
  // “b” has changed, the mark is new.
  expect(since).toEqual({ changed: 2, gone: 1 });
  for (const path of ['a/index.html', 'same.txt'])
    expect(statSync(join(next, path)).ino).toBe(statSync(join(target, path)).ino);
  expect(readFileSync(join(next, 'b/index.html'), 'utf8')).toBe('B');
  expect(files.get('b/index.html')?.key).toBe('of another b');
  expect(isWhole(next, { ...last, files })).toBe(true);
});

test('a site of before is made the new one: what is the same stays, and nothing of the site that is served is written over', () => {
  const spare = join(next, '../spare');
  write(spare, {
    ...{ 'b/index.html': 'older b', 'same.txt': 'older', 'gone.txt': 'older' },
    ...{ 'older/page/index.html': 'older', 'c/index.html': 'older' },
  });
  mkdirSync(join(spare, 'a'));
  linkSync(join(target, 'a/index.html'), join(spare, 'a/index.html'));
  // As where nothing changed in it since.
  unlinkSync(join(spare, 'b/index.html'));
  linkSync(join(target, 'b/index.html'), join(spare, 'b/index.html'));
  const reuse = createPageReuse(target, last);
  reuse.isNew('a/index.html', 'of a');
  reuse.isNew('b/index.html', 'of another b');
  write(next, { 'b/index.html': 'B', 'same.txt': 'same', 'c/index.html': 'C' });
  const { site, files, since } = assemble(target, { path: next, spare }, reuse, last, mark);
  expect(site).toBe(spare);
  expect(since).toEqual({ changed: 3, gone: 1 });
  expect(isWhole(spare, { ...last, files })).toBe(true);
  expect(readdirSync(spare).sort()).toEqual(['a', 'b', 'c', 'mark', 'same.txt']);
  for (const [path, text] of [
    ['a/index.html', 'a'],
    ['b/index.html', 'B'],
    ['c/index.html', 'C'],
    ['same.txt', 'same'],
    ['mark', 'a b c same.txt'],
  ] as const)
    expect(readFileSync(join(spare, path), 'utf8')).toBe(text);
  for (const path of ['a/index.html', 'same.txt'])
    expect(statSync(join(spare, path)).ino).toBe(statSync(join(target, path)).ino);
  expect(isWhole(target, last)).toBe(true);
  expect(readFileSync(join(target, 'b/index.html'), 'utf8')).toBe('b');
});

test.each([
  ['was edited by hand', () => writeFileSync(join(target, 'a/index.html'), 'x')],
  ['was touched', () => utimesSync(join(target, 'a/index.html'), 2e6, 2e6)],
])('a page whose file %s is rendered', (_, change) => {
  change();
  expect(createPageReuse(target, last).isNew('a/index.html', 'of a')).toBe(true);
  expect(isWhole(target, last)).toBe(false);
});

test('a folder with a file of somebody else is not as it was built', () => {
  expect(isWhole(target, last)).toBe(true);
  write(target, { 'a/notes.txt': 'x' });
  expect(isWhole(target, last)).toBe(false);
});

test('a site that is changed while its pages are rendered is not taken over', () => {
  const reuse = createPageReuse(target, last);
  reuse.isNew('a/index.html', 'of a');
  mkdirSync(next);
  writeFileSync(join(target, 'a/index.html'), 'x');
  expect(() => assemble(target, { path: next, spare: null }, reuse, last, mark)).toThrow(
    'build again',
  );
});
