import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { runNode } from '../../support/run-node.ts';
import { publishedWorkspace, snapshot, type Workspace } from '../permalinks/workspace.ts';

function verbatim(
  { folder }: Workspace,
  args: readonly string[],
  node: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
) {
  return runNode([...node, 'src/cli/verbatim.ts', ...args], {
    env: authorEnvironment({ CONTENT_DIR: folder, ...variables }),
  });
}

test('of commands that are given at once each takes effect, and nothing is lost', async () => {
  const workspace = publishedWorkspace();
  const runs = [
    ['rename', 'plans', 'our-plans'],
    ['rename', 'no-comment', 'silence'],
    ['rename', 'it-holds', 'it-stands'],
    ['permalinks', '--write'],
  ].map((args) => verbatim(workspace, args));
  for (const { status, output } of await Promise.all(runs))
    expect({ status, output }).toMatchObject({ status: 0 });
  expect(workspace.read('articles/rails.md')).toMatch(/id: our-plans[^]*id: silence/u);
  expect(workspace.read('articles/bridges.md')).toContain('id: it-stands');
  expect(workspace.problems()).toEqual([]);
  expect(readdirSync(workspace.folder)).toEqual(['articles', 'permalinks.json', 'site.yaml']);
}, 120_000);

test('a command that is killed at a write loses nothing, and check says how it is ended', async () => {
  const move = ['move', 'rails', 'railways', '--date', '2026-02-02'];
  const killer = ['--import', './tests/support/kill-at-write.ts'];
  const undisturbed = publishedWorkspace();
  const { output } = await verbatim(undisturbed, move, killer);
  const writes = Number(/(\d+) writes/u.exec(output)?.[1]);
  const after = snapshot(undisturbed.folder);
  for (const [share, isBegun] of [
    [0.1, false],
    [0.7, true],
  ] as const) {
    const workspace = publishedWorkspace();
    const before = snapshot(workspace.folder);
    const at = String(Math.ceil(writes * share));
    const killed = await verbatim(workspace, move, killer, { KILL_AT: at });
    expect(killed.signal).toBe('SIGKILL');
    const checked = await verbatim(workspace, ['check']);
    expect(checked.status).toBe(isBegun ? 1 : 0);
    if (isBegun) expect(checked.output).toMatch(/\.verbatim-journal:1:1 error change-interrupted/u);
    else expect(snapshot(workspace.folder)).toMatchObject(before);
    const remedy = isBegun ? ['permalinks', '--write', '--date', '2026-02-02'] : move;
    expect(await verbatim(workspace, remedy)).toMatchObject({ status: 0 });
    expect(snapshot(workspace.folder)).toEqual(after);
  }
}, 120_000);

// A release changes git’s tags alone.
const READING = new Set([join('src', 'cli', 'release-command.ts')]);

test('every command that changes the content does so alone', () => {
  const changes = /import (?!type).*from '\.\.\/(?:editing\/|permalinks\/update-ledger)/u;
  const careless = globSync('src/cli/*-command.ts').filter((file) => {
    const code = readFileSync(file, 'utf8');
    return !READING.has(file) && changes.test(code) && !code.includes('await changeContentAlone(');
  });
  expect(careless).toEqual([]);
});

test('only the room that does it safely writes files', () => {
  const writes = /^(?:write|append|rename|rm|unlink|copy|cp|truncate)/u;
  const writers = globSync('src/**/*.ts').filter((file) => {
    const imported = readFileSync(file, 'utf8').matchAll(
      /import \{([^}]*)\} from 'node:fs(?:\/promises)?'/gu,
    );
    return [...imported].some(([, names = '']) =>
      names.split(/[\s,]+/u).some((name) => writes.test(name)),
    );
  });
  expect(writers.filter((file) => !file.startsWith(join('src', 'files')))).toEqual([]);
});
