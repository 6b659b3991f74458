import { join } from 'node:path';
import type { Content } from '../content/read-content.ts';
import { currentDigest } from '../files/complete-change.ts';
import { writeFiles } from '../files/write-files.ts';
import { applyEdits, type Edit } from '../frontmatter/edit.ts';
import {
  openFrontmatter,
  type OpenFrontmatter,
  openYaml,
} from '../frontmatter/open-frontmatter.ts';
import { countOf } from '../text/count-of.ts';
import { articlesOf, hasInvalid, nameOf } from './content-paths.ts';
import { textIn } from './edited-folder.ts';
import { listEdits, type NamedList, namedFixes, namingEdits } from './fix-named.ts';

/** Mends the ids of topics or authors, wherever they are named; says of each what it was. */
export function mendNamed(list: NamedList, folder: string, content: Content): readonly string[] {
  const path = join(folder, `${list}.yaml`);
  if (!hasInvalid(path, content)) return [];
  const opened = openYaml(textIn(folder, path));
  const fixes = namedFixes(list, opened, content);
  if (fixes.size === 0) return [];
  const edited = new Map([[path, changed(opened, listEdits(opened, fixes))]]);
  const name = (key: NamedList | 'navigation', file: string, naming: OpenFrontmatter | null) => {
    if (naming) edited.set(file, changed(naming, namingEdits(key, naming, fixes)));
  };
  for (const file of articlesOf(content)) name(list, file, openFrontmatter(textIn(folder, file)));
  const site = join(folder, 'site.yaml');
  if (list === 'topics') name('navigation', site, openYaml(textIn(folder, site)));
  const changes = [...edited].flatMap(([file, text]) =>
    text === null ? [] : [{ path: file, text, was: currentDigest(file, folder) }],
  );
  writeFiles(folder, changes);
  const where = countOf(changes.length, 'file');
  return [...fixes].map(
    ([from, to]) => `${nameOf(path)}: the id “${from}” is now “${to}”; ${where} changed.`,
  );
}

/** Null where nothing has. */
function changed({ text }: OpenFrontmatter, edits: readonly Edit[]): string | null {
  return edits.length === 0 ? null : applyEdits(text, edits);
}
