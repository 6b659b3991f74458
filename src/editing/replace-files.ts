import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files, each whole or not at all, then removes those whose text is null. */
export function replaceFiles(texts: ReadonlyMap<string, string | null>): void {
  for (const [path, text] of texts) {
    if (text === null) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
  for (const [path, text] of texts) if (text === null) rmSync(path, { force: true });
}
