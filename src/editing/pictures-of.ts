import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile } from './change-content.ts';

/** The files under `images/` that an article names, however it writes them. */
export function picturesOf(folder: string, slug: string): string[] {
  const images = join(folder, 'images');
  if (!existsSync(images)) return [];
  const text = readFileSync(articleFile(folder, slug), 'utf8');
  return readdirSync(images)
    .filter((name) => text.includes(name) || text.includes(encodeURI(name.toWellFormed())))
    .map((name) => join(images, name));
}
