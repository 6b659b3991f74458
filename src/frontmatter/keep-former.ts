import type { Path } from './read-yaml.ts';
import type { Edit } from './edit.ts';
import { addKey, addToIdList, replaceScalar } from './edit-frontmatter.ts';
import { nodeAt, type OpenFrontmatter } from './open-frontmatter.ts';
import { removeEntry } from './remove-entry.ts';

/**
 * Keeps a name that was published, of the entry at `path` or of the article (`[]`), under `formerly:`; null where it
 * was not published. The name that is `back` is former no more.
 */
export function keepFormer(
  frontmatter: OpenFrontmatter,
  path: Path,
  former: string | null,
  back: string,
): Edit[] {
  const list = nodeAt(frontmatter, [...path, 'formerly']);
  const names: unknown = list?.toJS(frontmatter.document);
  const index = Array.isArray(names) ? names.indexOf(back) : -1;
  if (index >= 0)
    return former === null
      ? removeEntry(frontmatter, path, 'formerly', index)
      : replaceScalar(frontmatter, [...path, 'formerly', index], former);
  if (former === null) return [];
  return list || path.length > 0
    ? addToIdList(frontmatter, path, 'formerly', [former], 'id')
    : addKey(frontmatter, 'formerly', [former]);
}
