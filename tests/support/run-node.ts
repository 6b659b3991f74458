import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ended {
  /** Null where a signal has ended it. */
  readonly status: number | null;
  readonly signal: string | null;
  /** Everything that it wrote. */
  readonly output: string;
}

/** Runs Node in a process of its own, which ends with this one. */
export async function runNode(
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'>,
): Promise<Ended> {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  const [[status, signal], ...output] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  process.off('exit', stop);
  return { status, signal, output: output.join('') };
}
