import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

function verbatim({ folder }: Workspace, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/verbatim.ts', ...args], {
    encoding: 'utf8',
    env: authorEnvironment({ CONTENT_DIR: folder }),
  });
  return { status, stdout, stderr };
}

it.each([
  'start',
  'dev',
  'check',
  'build',
  'preview',
  'permalinks',
  'rename',
  'move',
  'withdraw',
  'revise',
])('%s has its help', (command) => {
  const { status, stdout } = verbatim(publishedWorkspace(), command, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: verbatim ${command}`, 'u'));
});

test('a quotation is renamed, withdrawn and told of from the command line', () => {
  const workspace = publishedWorkspace();
  expect(verbatim(workspace, 'rename', 'plans', 'our-plans')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(
    verbatim(workspace, 'withdraw', 'no-comment', '--reason', 'R', '--date', '2026-02-02').status,
  ).toBe(0);
  workspace.edit('articles/bridges.md', ['It holds', 'It held']);
  expect(verbatim(workspace, 'permalinks').status).toBe(1);
  expect(verbatim(workspace, 'revise', 'it-holds', '--kind', 'typo').status).toBe(0);
  expect(verbatim(workspace, 'move', 'bridges', 'old-bridges').status).toBe(0);
  const { status, stdout } = verbatim(workspace, 'permalinks');
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(stdout).toContain('Every link ever published holds.');
});

test('a ledger is mended, and held against a release that is named', () => {
  const workspace = publishedWorkspace();
  const release = join(workspace.folder, '../release.json');
  const good = workspace.read('permalinks.json');
  workspace.write('permalinks.json', good.slice(0, 300));
  expect(verbatim(workspace, 'permalinks', '--against', release).status).toBe(1);
  expect(verbatim(workspace, 'permalinks', '--write', '--against', release).status).toBe(0);
  expect(workspace.read('permalinks.json')).toBe(good);
});

test.each([
  [['withdraw', 'plans'], /--reason/u],
  [['revise', 'plans', '--kind', 'slip'], /typo, correction, clarification/u],
  [['revise', 'plans', '--kind', 'correction'], /--note/u],
  [['rename', 'plans', 'x', '--date', 'soon'], /2020-10-12/u],
  [['rename', 'plan', 'x'], /id-unknown/u],
] as const)('%j is refused without a stack trace', (args, expected) => {
  const { status, stderr } = verbatim(publishedWorkspace(), ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^\s+at /mu);
});
