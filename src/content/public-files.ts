import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** The paths of the files that are published as they are, from the site’s root, without a slash before them. */
export function publicFiles(): ReadonlySet<string> {
  try {
    const names = readdirSync(resolve('public'), { recursive: true, encoding: 'utf8' });
    return new Set(names.map((name) => name.split(sep).join('/')));
  } catch {
    return new Set();
  }
}
