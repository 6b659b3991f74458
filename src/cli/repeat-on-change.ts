import { existsSync, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does work at once, and again whenever something in the folders has changed and no more does, until the signal. Throws
 * what the system says where it does not let them be watched.
 */
export async function repeatOnChange(
  folders: readonly string[],
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const settled = watchFolders(folders, signal);
  while (!signal.aborted) {
    await work();
    await settled();
  }
}

/** What waits until there was a change, now or since it was last asked, and then no more. */
function watchFolders(folders: readonly string[], signal: AbortSignal): () => Promise<void> {
  let isDue = false;
  let next = Promise.withResolvers<void>();
  const tell = () => {
    isDue = true;
    next.resolve();
  };
  signal.addEventListener('abort', tell);
  for (const folder of folders.filter((path) => existsSync(path)))
    watch(folder, { recursive: true, signal }, (_event, name) => {
      if (!isHidden(name ?? '')) tell();
    }).on('error', (error) => next.reject(error));
  return async () => {
    await next.promise;
    // An editor empties a file before it writes it; a command changes several.
    while (isDue && !signal.aborted) {
      isDue = false;
      await sleep(SETTLED_MS);
    }
    next = Promise.withResolvers();
  };
}

const SETTLED_MS = 100;

/** Locks, and what is about to take the place of a file: ours and those of editors. */
function isHidden(name: string): boolean {
  return /(?:^|[\\/])\./u.test(name);
}
