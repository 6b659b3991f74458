import { type BuildRecord, type BuiltFile, isIntact, statOf } from './build-record.ts';
import { createCarrier } from '../files/carry-over.ts';
import { filesIn } from '../files/files-in.ts';
import type { PageReuse } from './page-reuse.ts';

export interface Assembled {
  readonly files: BuildRecord['files'];
  /** How many files are new, changed or gone. */
  readonly differing: number;
}

/**
 * Puts a site together in the folder `next`, which holds what was rendered: takes over from `target`, the site as it
 * is, the pages that show nothing new, and all other files that are the same. `finish` adds the last files. Throws
 * where somebody changes the site meanwhile.
 */
export function assemble(
  target: string,
  next: string,
  { keys, reused }: PageReuse,
  last: BuildRecord,
  finish: () => void,
): Assembled {
  const { carry, carrySame } = createCarrier(target, next);
  for (const path of reused) {
    carry(path);
    if (!isIntact(next, path, last.files))
      throw new Error(`${target} was changed while the site was built; build again.`);
  }
  finish();
  const files = new Map<string, BuiltFile>();
  let differing = 0;
  for (const path of filesIn(next)) {
    const isSame = reused.has(path) || carrySame(path);
    if (!isSame) differing += 1;
    const stat = statOf(next, path);
    if (stat) files.set(path, { key: keys.get(path) ?? null, ...stat });
  }
  const gone = [...last.files.keys()].filter((path) => !files.has(path));
  return { files, differing: differing + gone.length };
}
