import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a later build knows that a folder is the work of a build, and which names that has put there. */
const MARK = '.verbatim-site';
const HEAD = 'Built by Verbatim; the next build replaces this folder and all that is in it:';

/** Writes it into a folder for a site of files at these paths. Returns the name of the file. */
export function markBuilt(folder: string, paths: Iterable<string>): string {
  const names = new Set(Array.from(paths, (path) => path.split('/', 1)[0] ?? ''));
  names.delete(MARK);
  writeFileSync(join(folder, MARK), `${[HEAD, ...[...names].sort()].join('\n')}\n`);
  return MARK;
}

/** Takes the mark away: the folder is the site no more. */
export function unmark(folder: string): void {
  rmSync(join(folder, MARK), { force: true });
}

/** What a folder holds that no build has put there: names in it; null where no build has made the folder at all. */
export function strangersIn(folder: string): readonly string[] | null {
  const mark = join(folder, MARK);
  if (!statSync(mark, { throwIfNoEntry: false })?.isFile())
    return OF_OLD.every((name) => existsSync(join(folder, name))) ? [] : null;
  const [head, ...names] = readFileSync(mark, 'utf8').split('\n');
  if (head !== HEAD) return null;
  const known = new Set([...names, MARK, ...BY_THE_SYSTEM]);
  return readdirSync(folder).filter((name) => !known.has(name));
}

// Builds had no mark at first.
const OF_OLD = ['index.html', '404.html', 'fonts/verbatim-serif-text.1.woff2'];
const BY_THE_SYSTEM = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];
