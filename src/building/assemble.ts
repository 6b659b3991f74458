import { type BuildRecord, type BuiltFile, isIntact, statOf } from './build-record.ts';
import type { FileChanges } from './build-outcome.ts';
import type { BuildFolder } from '../files/build-folder.ts';
import { createCarrier } from '../files/carry-over.ts';
import { filesIn } from '../files/files-in.ts';
import { keepOnly } from '../files/keep-only.ts';
import type { PageReuse } from './page-reuse.ts';

/** The site in its place is not the one any more that a build took over from. */
export class SiteChangedError extends Error {}

export interface Assembled {
  /** The folder that holds the whole site. */
  readonly site: string;
  readonly files: BuildRecord['files'];
  readonly since: FileChanges;
}

/**
 * Puts a site together of what was rendered into the folder `made`, in that or in the spare one: takes over from
 * `target`, the site as it is, the pages that show nothing new, and all other files that are the same. `finish` is told
 * the paths, adds the last file to what was made and says its path. Throws a SiteChangedError where somebody changes
 * the site meanwhile.
 */
export function assemble(
  target: string,
  { path: made, spare }: Pick<BuildFolder, 'path' | 'spare'>,
  { keys, reused }: PageReuse,
  last: BuildRecord,
  finish: (paths: Iterable<string>) => string,
): Assembled {
  const site = spare ?? made;
  const rendered = filesIn(made);
  const added = finish([...reused, ...rendered]);
  if (spare !== null) keepOnly(spare, new Set([...reused, ...rendered, added]));
  const { carry, settle } = createCarrier(target, site);
  const tryCarry = (path: string): boolean => {
    try {
      carry(path);
      return true;
    } catch {
      return false;
    }
  };
  const files = new Map<string, BuiltFile>();
  for (const path of reused) {
    const file = last.files.get(path);
    if (!file || !tryCarry(path) || !isIntact(site, path, last.files))
      throw new SiteChangedError(`${target} was changed while the site was built; build again.`);
    files.set(path, file);
  }
  let changed = 0;
  for (const path of [...rendered, added]) {
    if (!settle(made, path)) changed += 1;
    const stat = statOf(site, path);
    if (stat) files.set(path, { key: keys.get(path) ?? null, ...stat });
  }
  const gone = [...last.files.keys()].filter((path) => !files.has(path));
  return { site, files, since: { changed, gone: gone.length } };
}
