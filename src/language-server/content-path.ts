import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a document of a content folder, however its editor came by it; null where it is none of that folder. */
export function contentPath(uri: string, folder: string): string | null {
  const path = pathOf(uri);
  if (path === null) return null;
  const within = inFolder(path, folder);
  return within === null ? null : join(folder, within);
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** What an article goes by in its address. */
export function slugOf(path: string): string {
  return basename(path, '.md');
}

/** Whether a path is that of an article’s file. */
export function isArticleFile(path: string, folder: string): boolean {
  const name = basename(path);
  return dirname(path) === join(folder, 'articles') && /^[^.].*\.md$/u.test(name);
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    // `untitled:` and the like are no files.
    return null;
  }
}

function inFolder(path: string, folder: string): string | null {
  if (path.startsWith(folder + sep)) return relative(folder, path);
  const real = join(realOf(dirname(path)), basename(path));
  const root = realOf(folder);
  return real.startsWith(root + sep) ? relative(root, real) : null;
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
