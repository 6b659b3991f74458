import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files under `images/` that the text of a file names, however it writes them. */
export function picturesOf(folder: string, file: string): string[] {
  const images = join(folder, 'images');
  if (!existsSync(images)) return [];
  const text = readFileSync(file, 'utf8');
  return readdirSync(images)
    .filter((name) => text.includes(name) || text.includes(encodeURI(name.toWellFormed())))
    .map((name) => join(images, name));
}
