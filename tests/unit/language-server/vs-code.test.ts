import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
  const [[, , server] = []] = made;
  expect(server).toMatchObject({
    ...{ module: resolve('src/cli/verbatim.mjs'), args: ['lsp'], transport: 0 },
    options: { cwd: resolve('.') },
  });
});

it('says what to do where the packages are not installed', async () => {
  const said: string[] = [];
  await activate({
    vscode: { window: { showWarningMessage: (words: string) => said.push(words) } },
  });
  expect(said).toEqual([expect.stringContaining('npm ci')]);
});

test('what it needs is among the packages of the project', () => {
  const own = createRequire(`${folder}/extension.js`);
  expect(existsSync(own.resolve('vscode-languageclient/node'))).toBe(true);
  expect(existsSync(own.resolve(`./${String(facts['main'])}`))).toBe(true);
  const recommended: unknown = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8'));
  expect(recommended).toEqual({
    recommendations: [`${String(facts['publisher'])}.${String(facts['name'])}`],
  });
});
