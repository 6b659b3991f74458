import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Copies all that the site is built from, but its content and its packages, into a folder that is there. */
export function copyProject(folder: string): void {
  for (const name of FILES) cpSync(name, join(folder, name), { recursive: true });
}

const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];
