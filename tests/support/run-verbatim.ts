import { format } from 'node:util';
import { vi } from 'vitest';
import { authorEnvironment } from './author-environment.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/** Gives a command in this process: all that an author’s does, from its entry on, but for starting Node. */
export function runVerbatim(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  // One at a time: that of a test whose time is over may not have ended.
  const outcome = last.then(() => run(args, variables));
  last = outcome.catch(() => undefined);
  return outcome;
}

async function run(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { argv, exitCode } = process;
  const output = { stdout: '', stderr: '' };
  let left: number | undefined;
  const write = (name: keyof typeof output) => (chunk: unknown) => {
    // A process that was left writes no more.
    if (left === undefined) output[name] += String(chunk);
    return true;
  };
  const mocks = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('stderr')),
    vi.spyOn(console, 'log').mockImplementation((...said) => write('stdout')(line(said))),
    vi.spyOn(console, 'error').mockImplementation((...said) => write('stderr')(line(said))),
    vi.spyOn(console, 'warn').mockImplementation((...said) => write('stderr')(line(said))),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      left ??= Number(code ?? process.exitCode ?? 0);
      throw new Error('The process was left.');
    }),
  ];
  process.argv = [process.execPath, 'verbatim', ...args];
  const before = setVariables(authorEnvironment({ GITHUB_ACTIONS: undefined, ...variables }));
  process.exitCode = undefined;
  try {
    runs += 1;
    // Each query has the entry, and it alone, run once more.
    await import(/* @vite-ignore */ `../../src/cli/verbatim.ts?run=${runs}`);
    return { status: left ?? Number(process.exitCode ?? 0), ...output };
  } finally {
    for (const mock of mocks) mock.mockRestore();
    setVariables(before);
    Object.assign(process, { argv, exitCode });
  }
}

/** Returns what those that have changed were before. What else the test sets is left alone. */
function setVariables(wanted: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const changed = Object.entries(wanted).filter(([name, value]) => process.env[name] !== value);
  const before = changed.map(([name]) => [name, process.env[name]]);
  for (const [name, value] of changed)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  return Object.fromEntries(before);
}

function line(said: readonly unknown[]): string {
  return `${format(...said)}\n`;
}
