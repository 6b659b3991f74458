import { Tinypool } from 'tinypool';

/**
 * Processes that run the default export of a module with what it is given. One gives back all its memory when it ends,
 * of which a thread leaves much to the process it is in; it starts as quickly.
 */
export function processPool(module: URL, processes: number): Tinypool {
  const env = Object.entries(process.env).flatMap(([name, value = '']) => [[name, value]]);
  return new Tinypool({
    filename: module.href,
    runtime: 'child_process',
    // By itself, it would hand on nothing of it.
    env: Object.fromEntries(env),
    minThreads: processes,
    maxThreads: processes,
  });
}
