import { existsSync, readdirSync, statSync, chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { changeAlone } from '../../../src/editing/change-alone.ts';
import { changeContent, readForEditing } from '../../../src/editing/change-content.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { tryLock } from '../../../src/files/with-lock.ts';
import { interruptWrites } from '../../support/interrupt-writes.ts';
import { BRIDGES, publishedWorkspace, RAILS, snapshot, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';
const quietly = { say: () => {} };

/** A command that was killed after its journal was written, before any file was changed. */
async function interrupted(run: (folder: string) => unknown): Promise<Workspace> {
  for (let at = 1; ; at += 1) {
    const workspace = publishedWorkspace();
    await interruptWrites(at, 'death', () => run(workspace.folder));
    if (existsSync(join(workspace.folder, '.verbatim-journal'))) return workspace;
  }
}

const rename = (folder: string) => renameId(folder, 'plans', 'our-plans', TODAY);
const move = (folder: string) => moveArticle(folder, 'rails', 'railways', TODAY);

describe('a file that was changed after a command was interrupted', () => {
  it('is not written over; what the command made of it can be had, or dropped', async () => {
    const workspace = await interrupted(rename);
    workspace.edit('articles/rails.md', ['Maria Lind said', 'Maria Lind has said']);
    const before = snapshot(workspace.folder);
    const again = () => changeAlone(workspace.folder, () => 'done', quietly);
    await expect(again()).rejects.toThrow(/rails\.md:1:1 error change-blocked/u);
    await expect(again()).rejects.toThrow(/delete \S+\.new; .* put that in its place/u);
    expect(snapshot(workspace.folder)).toEqual(before);

    workspace.remove(`articles/${draftIn(workspace)}`);
    expect(await again()).toBe('done');
    expect(workspace.read('articles/rails.md')).toContain('has said');
    expect(existsSync(join(workspace.folder, '.verbatim-journal'))).toBe(false);
  });

  it('is not removed either', async () => {
    const workspace = await interrupted(move);
    workspace.edit('articles/rails.md', ['Maria Lind said', 'Maria Lind has said']);
    const again = () => changeAlone(workspace.folder, () => 'done', quietly);
    await expect(again()).rejects.toThrow(/rails\.md:1:1 error change-blocked[^]*Carry over/u);
    workspace.remove('articles/rails.md');
    expect(await again()).toBe('done');
    expect(workspace.read('articles/railways.md')).toContain('formerly: [rails]');
    expect(workspace.problems()).toEqual([]);
  });
});

it.each([
  ['is no JSON', 'x'],
  ['has another format', '{ "format": "verbatim journal 9", "steps": [] }'],
  ['leads out of the folder', journal({ path: '../release.json', staged: null })],
  ['leads out by another way', journal({ path: 'articles/../../release.json', staged: null })],
  ['leads out by a link', journal({ path: 'link/release.json', staged: null })],
  [
    'puts a file in place that is not ours',
    journal({ path: 'articles/rails.md', staged: '../site.yaml' }),
  ],
])('a journal that %s is refused, and changes nothing', async (_, text) => {
  const workspace = publishedWorkspace();
  symlinkSync('..', join(workspace.folder, 'link'));
  workspace.write('.verbatim-journal', text);
  const before = snapshot(join(workspace.folder, '..'));
  const run = () => changeAlone(workspace.folder, rename, quietly);
  await expect(run()).rejects.toThrow(/\.verbatim-journal:1:1 error journal-invalid/u);
  expect(workspace.problems()).toEqual(['error journal-invalid .verbatim-journal:1:1']);
  expect(snapshot(join(workspace.folder, '..'))).toEqual(before);
  workspace.remove('.verbatim-journal');
  await run();
  expect(workspace.problems()).toEqual([]);
});

test('a journal that never ends is not waited for', () => {
  const workspace = publishedWorkspace();
  symlinkSync('/proc/kmsg', join(workspace.folder, '.verbatim-journal'));
  expect(workspace.problems()).toEqual(['error journal-invalid .verbatim-journal:1:1']);
});

test('a full disk is named, with what to do', async () => {
  const { folder, read } = publishedWorkspace();
  const { error } = await interruptWrites(3, 'full disk', () =>
    changeAlone(folder, rename, quietly),
  );
  expect(String(error)).toMatch(/:1:1 error write-failed[^]*no space left[^]*Make room/u);
  expect(read('articles/rails.md')).toBe(RAILS);
});

test('a file that is changed while a command runs is not written over', () => {
  const { folder, edit, read } = publishedWorkspace();
  const before = readForEditing(folder);
  const texts = new Map([['rails', RAILS.replace('id: plans', 'id: plans # hers')]]);
  edit('articles/rails.md', ['Maria Lind said', 'Maria Lind has said']);
  expect(() => changeContent(folder, { texts }, before, TODAY)).toThrow(
    /rails\.md:1:1 error change-overtaken/u,
  );
  expect(read('articles/rails.md')).toContain('has said');
});

test('a new file never takes the place of one that is there', () => {
  const { folder, write, read } = publishedWorkspace();
  const before = readForEditing(folder);
  write('articles/railways.md', BRIDGES);
  const change = { texts: new Map(), move: { from: 'rails', to: 'railways' } };
  expect(() => changeContent(folder, change, before, TODAY)).toThrow(/railways\.md:1:1/u);
  expect(read('articles/railways.md')).toBe(BRIDGES);
});

test('waiting for another command has an end', async () => {
  const { folder, read } = publishedWorkspace();
  const lock = tryLock(join(folder, '.verbatim-lock'));
  const said: string[] = [];
  const run = changeAlone(folder, rename, { say: (words) => said.push(words), limit: 0.3 });
  await expect(run).rejects.toThrow(/\.verbatim-lock:1:1 error content-locked/u);
  expect(said).toEqual(['Waiting for another command to end …']);
  lock?.release();
  expect(read('articles/rails.md')).toBe(RAILS);
  await changeAlone(folder, rename, quietly);
});

test('what interrupted commands have left beside articles is swept, and nothing else', async () => {
  const workspace = publishedWorkspace();
  const staged = `.verbatim-${crypto.randomUUID()}.new`;
  for (const name of [staged, `articles/${staged}`, 'articles/.verbatim-notes.new'])
    writeFileSync(join(workspace.folder, name), 'x');
  await changeAlone(workspace.folder, () => 'done', quietly);
  expect(Object.keys(snapshot(workspace.folder))).toEqual([
    'articles/.verbatim-notes.new',
    'articles/bridges.md',
    'articles/rails.md',
    'permalinks.json',
    'site.yaml',
  ]);
});

test('a file keeps its mode, also under another name, and a link stays a link', () => {
  const workspace = publishedWorkspace();
  const at = (name: string) => join(workspace.folder, name);
  chmodSync(at('articles/rails.md'), 0o600);
  workspace.write('spare.md', BRIDGES);
  workspace.remove('articles/bridges.md');
  symlinkSync('../spare.md', at('articles/bridges.md'));
  move(workspace.folder);
  renameId(workspace.folder, 'it-holds', 'it-stands', TODAY);
  expect(statSync(at('articles/railways.md')).mode & 0o777).toBe(0o600);
  expect(workspace.read('spare.md')).toContain('id: it-stands');
  expect(workspace.problems()).toEqual([]);
});

function draftIn({ folder }: Workspace): string {
  return readdirSync(join(folder, 'articles')).find((name) => name.endsWith('.new')) ?? '';
}

function journal(step: object): string {
  return JSON.stringify({ format: 'verbatim journal 1', steps: [{ was: null, ...step }] });
}
