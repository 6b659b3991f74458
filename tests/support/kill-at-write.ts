import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isKept } from './is-kept.ts';

// For `node --import`: kills the process (kill -9) at the call that writes whose number KILL_AT gives, halfway where
// it writes text. Without KILL_AT, says at the end how many there were.

const at = Number(process.env['KILL_AT'] ?? 0);
let writes = 0;

for (const name of ['writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'unlinkSync'] as const) {
  const write = fs[name];
  const wrapped = (...args: readonly unknown[]): unknown => {
    if (isKept(args)) return Reflect.apply(write, fs, args);
    writes += 1;
    if (writes === at) {
      const [file, data] = args;
      if (name === 'writeFileSync' && typeof file === 'number')
        fs.writeSync(file, String(data).slice(0, 20));
      process.kill(process.pid, 'SIGKILL');
    }
    return Reflect.apply(write, fs, args);
  };
  Reflect.set(fs, name, wrapped);
}
syncBuiltinESMExports();
if (at === 0) process.on('exit', () => console.log(`${writes} writes`));
