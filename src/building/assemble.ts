import { type BuildRecord, type BuiltFile, isIntact, statOf } from './build-record.ts';
import type { FileChanges } from './build-outcome.ts';
import { createCarrier } from '../files/carry-over.ts';
import { filesIn } from '../files/files-in.ts';
import type { PageReuse } from './page-reuse.ts';

/** The site in its place is not the one any more that a build took over from. */
export class SiteChangedError extends Error {}

export interface Assembled {
  readonly files: BuildRecord['files'];
  readonly since: FileChanges;
}

/**
 * Puts a site together in the folder `next`, which holds what was rendered: takes over from `target`, the site as it
 * is, the pages that show nothing new, and all other files that are the same. `finish` adds the last file and says its
 * path. Throws a SiteChangedError where somebody changes the site meanwhile.
 */
export function assemble(
  target: string,
  next: string,
  { keys, reused }: PageReuse,
  last: BuildRecord,
  finish: () => string,
): Assembled {
  const { carry, carrySame } = createCarrier(target, next);
  const tryCarry = (path: string): boolean => {
    try {
      carry(path);
      return true;
    } catch {
      return false;
    }
  };
  const rendered = filesIn(next);
  const files = new Map<string, BuiltFile>();
  for (const path of reused) {
    const file = last.files.get(path);
    if (!file || !tryCarry(path) || !isIntact(next, path, last.files))
      throw new SiteChangedError(`${target} was changed while the site was built; build again.`);
    files.set(path, file);
  }
  const added = finish();
  let changed = 0;
  for (const path of [...rendered, added]) {
    if (!carrySame(path)) changed += 1;
    const stat = statOf(next, path);
    if (stat) files.set(path, { key: keys.get(path) ?? null, ...stat });
  }
  const gone = [...last.files.keys()].filter((path) => !files.has(path));
  return { files, since: { changed, gone: gone.length } };
}
