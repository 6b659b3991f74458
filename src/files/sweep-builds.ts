import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discardFolder } from './replace-folder.ts';
import { tryLock } from './with-lock.ts';

/** What a build puts beside its target. */
type Part = 'next' | 'spare' | 'old' | 'lock';

export function besideName(target: string, part: Part, id: string): string {
  return join(dirname(target), `.${basename(target)}.${part}${id && '-'}${id}`);
}

/** Takes away what builds that were killed have left beside `target`; one that was killed in its last step is undone. */
export function sweepBuilds(target: string): void {
  if (!existsSync(dirname(target))) return;
  const start = `.${basename(target)}.`;
  const names = readdirSync(dirname(target)).filter((name) => name.startsWith(start));
  const ids = names.flatMap((name) => PART.exec(name.slice(start.length))?.groups?.['id'] ?? []);
  for (const id of new Set(ids)) {
    // The system opens the lock of a build that has died.
    const lock = tryLock(besideName(target, 'lock', id));
    if (!lock) continue;
    const old = besideName(target, 'old', id);
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    for (const part of ['old', 'next', 'spare'] as const)
      discardFolder(besideName(target, part, id));
    lock.release();
  }
}

// Without an id: what builds have left before they had one.
const PART = /^(?:next|spare|old|lock)(?:-(?<id>[\da-f]{12})|(?<id>))$/u;
