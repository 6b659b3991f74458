import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVerbatim } from '../../support/run-verbatim.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

const call = ({ folder }: Pick<Workspace, 'folder'>, ...args: readonly string[]) =>
  runVerbatim(args, { CONTENT_DIR: folder });

/** A dossier with an error, and beside it a text that is none. */
function faulty(): Workspace {
  const site = publishedWorkspace();
  site.edit('articles/rails.md', ['“We have plans”', '“We had plans”']);
  writeFileSync(join(site.folder, '../binary.txt'), Uint8Array.of(80, 0, 3));
  return site;
}

/** Of each command: how it is called rightly, and refuses or finds an error in what is wrong with `faulty`, if it can. */
const COMMANDS: Readonly<Record<string, { right: readonly string[]; refused: boolean }>> = {
  start: { right: ['--title', 'T'], refused: false },
  dev: { right: [], refused: false },
  check: { right: [], refused: true },
  lsp: { right: [], refused: false },
  build: { right: [], refused: true },
  preview: { right: [], refused: true },
  permalinks: { right: ['--against', 'nothing'], refused: true },
  release: { right: [], refused: true },
  new: { right: ['page', '--title', 'Search'], refused: true },
  draft: { right: ['{}/../binary.txt'], refused: true },
  pin: { right: ['{}/../binary.txt', '--id', 'No Id'], refused: true },
  sources: { right: [], refused: true },
  diff: { right: [], refused: false },
  rename: { right: ['none', 'other'], refused: true },
  move: { right: ['none', 'other'], refused: true },
  withdraw: { right: ['none'], refused: true },
  revise: { right: ['none', '--kind', 'typo'], refused: true },
  erase: { right: ['none'], refused: true },
};

const NAMES = Object.keys(COMMANDS);
/** Those to which the content may be missing: they begin it, or wait for it. */
const WITHOUT = new Set(['start', 'lsp']);

it('knows every command, and refuses any other', async () => {
  const site = publishedWorkspace();
  const { status, stdout } = await call(site, '--help');
  const [, list = ''] = stdout.split('Commands:\n');
  const named = [...list.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name);
  expect({ status, named: named.sort() }).toEqual({ status: 0, named: NAMES.toSorted() });
  expect((await call(site, 'nonsense')).status).toBe(2);
  expect((await call(site)).status).toBe(2);
});

describe('every command exits', () => {
  it.each(NAMES)('%s: with 0 where it is asked for its help, which says the rule', async (name) => {
    const { status, stdout } = await call(publishedWorkspace(), name, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: verbatim ${name}`, 'u'));
    expect(stdout).toContain('Exits with 0 where all is well; 1 where it finds an error');
  });

  it.each(NAMES)('%s: with 2 of an option and of arguments that it does not know', async (name) => {
    const site = publishedWorkspace();
    expect(await call(site, name, '--nonsense')).toMatchObject({ status: 2, stdout: '' });
    const many = ['one', 'two', 'three', 'four'];
    if (name !== 'draft') expect(await call(site, name, ...many)).toMatchObject({ status: 2 });
  });

  it.each(NAMES.filter((name) => !WITHOUT.has(name)))(
    '%s: with 2 where there is no content, of which it begins none',
    async (name) => {
      const folder = join(publishedWorkspace().folder, '../none');
      const right = COMMANDS[name]?.right.map((each) => each.replace('{}', `${folder}/..`)) ?? [];
      expect((await call({ folder }, name, ...right)).status).toBe(2);
      expect(existsSync(folder)).toBe(false);
    },
  );

  it.each(NAMES)('%s: with 2 where a file is in the place of the content', async (name) => {
    const folder = join(publishedWorkspace().folder, 'site.yaml');
    const right = COMMANDS[name]?.right.map((each) => each.replace('{}', `${folder}/..`)) ?? [];
    const { status, stderr } = await call({ folder }, name, ...right);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('no folder') });
  });

  it.each(NAMES.filter((name) => COMMANDS[name]?.refused))(
    '%s: with 1 where it finds an error, or refuses',
    async (name) => {
      const site = faulty();
      const right = COMMANDS[name]?.right.map((each) => each.replace('{}', site.folder)) ?? [];
      expect((await call(site, name, ...right)).status).toBe(1);
    },
  );
});

it.each([
  ['draft', 'none.txt'],
  ['pin', 'none.txt', '--id', 'none'],
  ['check', 'none.md'],
  ['new', 'source', '--from', 'none.txt'],
  ['diff', 'none'],
])('%s exits with 2 of what is not there', async (...args) => {
  expect((await call(publishedWorkspace(), ...args)).status).toBe(2);
});
