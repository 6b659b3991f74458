import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { expect, it, test } from 'vitest';

const folder = resolve('.vscode/extensions/verbatim');
const facts: Record<string, never> = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** Runs the extension with what an editor, and the packages, give it. */
async function activate(given: Readonly<Record<string, unknown>>): Promise<void> {
  const own = createRequire(`${folder}/extension.js`);
  const module: { exports: { activate?: () => Promise<void> } } = { exports: {} };
  const require = (name: string): unknown => {
    if (name.startsWith('node:')) return own(name);
    if (given[name]) return given[name];
    throw new Error(`Cannot find module '${name}'`);
  };
  const code = readFileSync(`${folder}/extension.js`, 'utf8');
  runInNewContext(code, { exports: module.exports, require, __dirname: folder });
  await module.exports.activate?.();
}

it('starts the server of its own project', async () => {
  const made: unknown[][] = [];
  class LanguageClient {
    constructor(...options: unknown[]) {
      made.push(options);
    }
    start() {
      return Promise.resolve();
    }
  }
  await activate({
    vscode: { window: {} },
    'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
  });
  const [[, , server, options] = []] = made;
  expect(server).toMatchObject({
    ...{ module: resolve('src/cli/verbatim.mjs'), args: ['lsp'], transport: 0 },
    options: { cwd: resolve('.') },
  });
  // What a rename changes, and Undo takes back.
  expect(JSON.stringify(options)).toContain('"**/content/permalinks.json"');
});

it('says what to do where the packages are not installed, and does the rest', async () => {
  const said: string[] = [];
  const showWarningMessage = (words: string, choice: string) => {
    said.push(words);
    return Promise.resolve(choice);
  };
  const executeCommand = (command: string) => Promise.resolve(said.push(command));
  await activate({ vscode: { window: { showWarningMessage }, commands: { executeCommand } } });
  await expect
    .poll(() => said)
    .toEqual([expect.stringContaining('npm ci'), 'workbench.action.reloadWindow']);
});

test('what it needs is among the packages of the project', () => {
  const own = createRequire(`${folder}/extension.js`);
  expect(existsSync(own.resolve('vscode-languageclient/node'))).toBe(true);
  expect(existsSync(own.resolve(`./${String(facts['main'])}`))).toBe(true);
});

// VS Code offers what lies in .vscode/extensions by itself. An id in extensions.json is looked for
// in the marketplace, where anybody could take it.
test('nothing of that name is looked for elsewhere', () => {
  expect(existsSync('.vscode/extensions.json')).toBe(false);
});

it('ends with the editor that its client names', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  // As VS Code’s client starts it.
  const args = ['src/cli/verbatim.mjs', 'lsp', '--stdio', `--clientProcessId=${ended}`];
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  const [errors] = await Promise.all([text(server.stderr), once(server, 'exit')]);
  expect(errors).toBe('');
}, 30_000);
