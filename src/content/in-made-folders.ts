import { resolve, sep } from 'node:path';

/**
 * Makes a function that tells paths in the folders that builds and checks write: of thousands of files, none of which a
 * page depends on. `content` is the content folder, wherever it is.
 */
export function inMadeFolders(content: string): (path: string) => boolean {
  const made = ['.cache', 'dist'].map((name) => within(resolve(name)));
  const own = within(content);
  return (path) => {
    const there = within(path);
    return made.some((folder) => there.startsWith(folder)) && !there.startsWith(own);
  };
}

/** As the paths in a folder begin, with forward slashes. */
function within(folder: string): string {
  return `${folder.split(sep).join('/')}/`;
}
