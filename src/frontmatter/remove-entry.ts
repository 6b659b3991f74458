import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from './read-yaml.ts';
import type { Edit } from './edit.ts';
import {
  columnOf,
  dashOf,
  isFlow,
  lastOffset,
  nodeAt,
  type OpenFrontmatter,
  pairAt,
  rangeOf,
} from './open-frontmatter.ts';

/** Takes an entry out of the list `key` of the map at `path`, and the list with its last entry. */
export function removeEntry(
  frontmatter: OpenFrontmatter,
  path: Path,
  key: string,
  index: number,
): Edit[] {
  const known = pairAt(frontmatter, path, key);
  if (!known || !isSeq(known.value)) return [];
  const { items } = known.value;
  const list = [...path, key];
  const item = nodeAt(frontmatter, [...list, index]);
  if (!item) return [];
  if (items.length === 1) {
    if (isFlow(nodeAt(frontmatter, path))) return [emptied(frontmatter, item)];
    const [start] = rangeOf(frontmatter, known.key);
    return [wholeLines(frontmatter, start, lastOffset(frontmatter, known.value))];
  }
  return removeItem(frontmatter, list, index);
}

/** Takes an entry out of the list at `list`, of which it is not the only one. */
export function removeItem(frontmatter: OpenFrontmatter, list: Path, index: number): Edit[] {
  const item = nodeAt(frontmatter, [...list, index]);
  if (!item) return [];
  if (!isFlow(nodeAt(frontmatter, list))) {
    const start = ownComments(frontmatter, dashOf(frontmatter, rangeOf(frontmatter, item)[0]));
    return [wholeLines(frontmatter, start, lastOffset(frontmatter, item))];
  }
  const next = nodeAt(frontmatter, [...list, index + 1]);
  const previous = nodeAt(frontmatter, [...list, index - 1]);
  const [start, end] = rangeOf(frontmatter, item);
  if (next) return [{ start, end: rangeOf(frontmatter, next)[0], text: '' }];
  return previous ? [{ start: rangeOf(frontmatter, previous)[1], end, text: '' }] : [];
}

/** Takes a key with its value out of the map at `path`, of which it is not the only one. */
export function removeKey(frontmatter: OpenFrontmatter, path: Path, key: string): Edit[] {
  const map = nodeAt(frontmatter, path);
  const pair = pairAt(frontmatter, path, key);
  if (!pair || !isMap(map)) return [];
  const keys = map.items.flatMap((item) => (isScalar(item.key) ? item.key : []));
  const index = keys.indexOf(pair.key);
  const [start] = rangeOf(frontmatter, pair.key);
  const end = lastOffset(frontmatter, pair.value);
  const next = keys[index + 1];
  // The first stands behind the opening brace, or the dash, which stays.
  if (index === 0) return next ? [{ start, end: rangeOf(frontmatter, next)[0], text: '' }] : [];
  if (!isFlow(map)) return [wholeLines(frontmatter, start, end)];
  const comma = frontmatter.text.lastIndexOf(',', start);
  return [{ start: comma, end, text: '' }];
}

function emptied(frontmatter: OpenFrontmatter, item: Node): Edit {
  const [start, end] = rangeOf(frontmatter, item);
  return { start, end, text: '' };
}

/** Where the comments begin that stand right above an entry, as far in as it does: they speak of it. */
function ownComments(frontmatter: OpenFrontmatter, dash: number): number {
  const column = columnOf(frontmatter, dash);
  const before = frontmatter.text.slice(0, dash - column);
  const comments = new RegExp(`(?:^ {${column}}#.*\\r?\\n)+$`, 'mu').exec(before)?.[0] ?? '';
  return dash - column - comments.length;
}

/** The lines on which two offsets lie, and those between. */
function wholeLines({ text, end }: OpenFrontmatter, from: number, to: number): Edit {
  const lineEnd = text.indexOf('\n', to);
  return {
    start: text.lastIndexOf('\n', from - 1) + 1,
    end: lineEnd < 0 ? end : lineEnd + 1,
    text: '',
  };
}
