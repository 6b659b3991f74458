import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isKept } from './is-kept.ts';

/** What befalls a process at one of its writes; of the contents of a file, half is written. */
export type Mishap =
  /** It is killed: what it writes afterwards, even in a `finally`, has no effect. */
  | 'death'
  /** The system refuses this one write, as a disk does that is full for a moment. */
  | 'refusal'
  /** The disk is full from here on; what needs no space goes on to work. */
  | 'full disk';

const WRITES = [
  'openSync',
  'writeFileSync',
  'writeSync',
  'appendFileSync',
  'copyFileSync',
  'mkdirSync',
  'linkSync',
  'symlinkSync',
  'truncateSync',
  'fchmodSync',
  'chmodSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
] as const;
const NEED_NO_SPACE: ReadonlySet<string> = new Set(['rmSync', 'unlinkSync', 'fchmodSync']);

/** Lets a mishap befall the `at`th call that writes while `work` runs; returns how many there were, and what was thrown. */
export async function interruptWrites(
  at: number,
  mishap: Mishap,
  work: () => unknown,
): Promise<{ readonly writes: number; readonly error: unknown }> {
  const real = { ...fs };
  let writes = 0;
  let isDead = false;
  for (const name of WRITES) {
    const write = Reflect.get(real, name);
    const wrapped = (...args: readonly unknown[]): unknown => {
      if (isDead) throw new Error('The process is no more.');
      if (isKept(args)) return Reflect.apply(write, fs, args);
      if (name === 'openSync' && (args[1] ?? 'r') === 'r') return Reflect.apply(write, fs, args);
      if (name === 'openSync' && typeof args[1] === 'number') return Reflect.apply(write, fs, args);
      writes += 1;
      const isHit =
        mishap === 'full disk' ? writes >= at && !NEED_NO_SPACE.has(name) : writes === at;
      if (!isHit) return Reflect.apply(write, fs, args);
      isDead = mishap === 'death';
      if (name === 'writeFileSync') cutInHalf(real, args);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    };
    Reflect.set(fs, name, wrapped);
  }
  syncBuiltinESMExports();
  try {
    await work();
    return { writes, error: undefined };
  } catch (error) {
    return { writes, error };
  } finally {
    for (const name of WRITES) Reflect.set(fs, name, real[name]);
    syncBuiltinESMExports();
  }
}

function cutInHalf(real: typeof fs, [file, data]: readonly unknown[]): void {
  const text = String(data);
  if (typeof file === 'number' || typeof file === 'string')
    real.writeFileSync(file, text.slice(0, text.length / 2));
}
