import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs a script with the Node that npm has installed here, whatever Node the machine has. npm
// itself links no `node` where several packages, one for each platform, offer it.

const root = fileURLToPath(new URL('../..', import.meta.url));
const { optionalDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const name = process.platform === 'win32' ? 'node.exe' : 'node';
const node =
  Object.keys(optionalDependencies)
    .map((dependency) => resolve(root, 'node_modules', dependency, 'bin', name))
    .find((path) => existsSync(path)) ?? process.execPath;

// What the script starts finds the same Node, and need not compile again what was compiled before.
const PATH = [dirname(node), process.env.PATH].join(delimiter);
const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? resolve(root, '.cache/node');
const script = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, PATH, NODE_COMPILE_CACHE },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => script.kill(signal));
script.on('exit', (code) => process.exit(code ?? 1));
