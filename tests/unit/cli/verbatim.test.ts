import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { runVerbatim } from '../../support/run-verbatim.ts';
import { BRIDGES, publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

/** In a process of its own, as an author does it. */
function verbatim({ folder }: Workspace, args: readonly string[], variables = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/verbatim.ts', ...args], {
    encoding: 'utf8',
    env: authorEnvironment({ CONTENT_DIR: folder, ...variables }),
  });
  return { status, stdout, stderr };
}

/** In this process, where it is not the process that is in question. */
function call({ folder }: Workspace, args: readonly string[], variables = {}) {
  return runVerbatim(args, { CONTENT_DIR: folder, ...variables });
}

test('a quotation is renamed, withdrawn and told of from the command line', async () => {
  const workspace = publishedWorkspace();
  expect(verbatim(workspace, ['rename', 'plans', 'our-plans'])).toMatchObject({
    status: 0,
    stderr: '',
  });
  const withdraw = ['withdraw', 'no-comment', '--reason', 'R', '--date', '2026-02-02'];
  expect((await call(workspace, withdraw)).status).toBe(0);
  workspace.edit('articles/bridges.md', ['It holds', 'It held']);
  expect(verbatim(workspace, ['permalinks']).status).toBe(1);
  const revise = ['revise', 'it-holds', '--kind', 'correction', '--note', 'N'];
  expect((await call(workspace, revise)).status).toBe(0);
  expect((await call(workspace, ['move', 'bridges', 'old-bridges'])).status).toBe(0);
  const { status, stdout } = await call(workspace, ['permalinks']);
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(stdout).toContain('Every link ever published holds.');
}, 120_000);

test('a ledger is mended, and held against a release that is named', async () => {
  const workspace = publishedWorkspace();
  const release = join(workspace.folder, '../release.json');
  const good = workspace.read('permalinks.json');
  workspace.write('permalinks.json', good.slice(0, 300));
  const held = ['permalinks', '--against', release];
  expect((await call(workspace, held)).status).toBe(1);
  expect((await call(workspace, [...held, '--write'])).status).toBe(0);
  expect(workspace.read('permalinks.json')).toBe(good);
});

describe('a path counts from where the command was given', () => {
  const from = ({ folder }: Workspace, cwd: string, ...args: readonly string[]) => {
    const script = resolve('src/cli/verbatim.mjs');
    const env = authorEnvironment({ CONTENT_DIR: folder });
    return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env, cwd });
  };

  it('of a build', () => {
    const { stderr } = from(publishedWorkspace(), 'src/cli', 'build', '--out', '..');
    expect(stderr).toContain('src:1:1 error out-refused');
  });

  it('of a release to hold the ledger against', () => {
    const workspace = publishedWorkspace();
    const cwd = join(workspace.folder, '..');
    const { stdout } = from(workspace, cwd, 'permalinks', '--against', 'release.json');
    expect(stdout).toContain('Every link ever published holds.');
  });
});

test.each([
  [['withdraw', 'plans'], 1, /--reason/u],
  [['revise', 'plans', '--kind', 'slip'], 2, /typo, correction, clarification/u],
  [['revise', 'plans', '--kind', 'correction'], 2, /--note/u],
  [['rename', 'plans', 'x', '--date', 'soon'], 2, /2020-10-12/u],
  [['rename', 'plan', 'x'], 1, /id-unknown/u],
] as const)('%j is refused without a stack trace', async (args, code, expected) => {
  const { status, stderr } = await call(publishedWorkspace(), args);
  expect(status).toBe(code);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

describe('verbatim permalinks', () => {
  it('ends with 1 on a server where check does, though not elsewhere', async () => {
    const workspace = publishedWorkspace();
    const onServer = async (...args: readonly string[]) =>
      (await call(workspace, args, { CI: 'true' })).status;
    workspace.write('articles/more.md', BRIDGES);
    expect((await call(workspace, ['permalinks'])).status).toBe(0);
    expect(await onServer('permalinks')).toBe(1);
    expect(await onServer('check')).toBe(1);
    expect(await onServer('permalinks', '--write')).toBe(0);
    workspace.edit('articles/more.md', ['“It holds”', '“It folds”']);
    expect(await onServer('permalinks', '--write')).toBe(1);
  });

  it('does not say that every link holds while an article cannot be read', async () => {
    const workspace = publishedWorkspace();
    workspace.write('articles/more.md', '---\ntitle: [\n---\n');
    const { status, stdout } = await call(workspace, ['permalinks']);
    expect(status).toBe(1);
    expect(stdout).toContain('cannot be said');
    expect(stdout).not.toContain('holds.');
  });
});

describe('under GitHub Actions', () => {
  const hostile = 'x\n::add-mask::y ##[error]z';
  const inActions = { GITHUB_ACTIONS: 'true' };
  const commands = /^\s*::(?!(?:error|warning) file=)|^(?!::).*##\[/mu;

  it.each([
    ['an argument', ['rename', hostile, 'x']],
    ['an option', [`--${hostile}`]],
    ['an article', ['check']],
    ['an article, in JSON', ['check', '--format', 'json']],
    ['an article, in annotations', ['check', '--format', 'github']],
  ] as const)('nothing that %s says is obeyed', (_, args) => {
    const workspace = publishedWorkspace();
    workspace.write(`articles/${hostile}.md`, 'x');
    workspace.write('articles/more.md', BRIDGES.replace('It holds\n', "'::a\\n::b ##[c]'\n"));
    const { status, stdout, stderr } = verbatim(workspace, args, inActions);
    expect(status).toBe(args[0].startsWith('--') ? 2 : 1);
    expect(stdout + stderr).toMatch(/add-mask/u);
    expect(stdout + stderr).not.toMatch(commands);
  });
});
