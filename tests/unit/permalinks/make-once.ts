import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Fills a folder; from the second time on with the files of the first, since git takes a process for each step. */
export function makeOnce(name: string, folder: string, make: () => void): void {
  const known = made.get(name);
  if (!known) {
    make();
    made.set(name, filesIn(folder));
    return;
  }
  for (const [file, bytes] of known) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

const made = new Map<string, readonly (readonly [file: string, bytes: Buffer])[]>();

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const);
}
