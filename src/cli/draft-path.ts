import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { articleFile } from '../editing/change-content.ts';
import { isInside } from '../files/is-inside.ts';
import { isSlug } from '../schema/fields.ts';
import { cleanName } from '../text/clean-name.ts';
import { givenPath } from './given-path.ts';

/** Where a draft is written, as seen from the project; or why nothing there would be an article. `out` is what `--out` gives. */
export function draftPath(
  folder: string,
  slug: string,
  out: string | undefined,
): string | { readonly why: string } {
  if (out === undefined) return relative('.', articleFile(folder, slug));
  const given = givenPath(out);
  const path = isFolder(given) ? join(given, `${slug}.md`) : given;
  const [content, full] = [resolve(folder), resolve(path)];
  if (!isInside(full, content)) return path;
  const name = /([^/\\]*)\.md$/u.exec(path)?.[1] ?? '';
  if (dirname(full) === join(content, 'articles') && isSlug(name)) return path;
  const example = cleanName(relative('.', articleFile(folder, slug)));
  return {
    why: `${cleanName(path)} would be no article: those are called as ${example} is, with small letters a–z, digits and single hyphens; nothing was written`,
  };
}

function isFolder(path: string): boolean {
  return existsSync(`${path}/.`);
}
