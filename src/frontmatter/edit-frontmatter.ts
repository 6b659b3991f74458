import { isMap, isScalar, isSeq, stringify } from 'yaml';
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

// Every edit touches only the lines that it is about, so that the author’s comments, order and style stay.

/** Values of an entry that is added, in their order. */
export interface NewEntry {
  readonly [key: string]: string | readonly string[] | NewEntry;
}

/** Writes an id in the place of another. */
export function replaceScalar(frontmatter: OpenFrontmatter, path: Path, value: string): Edit[] {
  const node = nodeAt(frontmatter, path);
  if (!isScalar(node)) return [];
  const [start, end] = rangeOf(frontmatter, node);
  return [{ start, end, text: value }];
}

/** Puts an entry in the place of an id. */
export function replaceWithEntry(
  frontmatter: OpenFrontmatter,
  path: Path,
  entry: NewEntry,
): Edit[] {
  return replaceScalar(frontmatter, path, flowEntry(entry));
}

/** Adds ids to the list `key` of the map at `path`; a list that is not there yet is put after `after`. */
export function addToIdList(
  frontmatter: OpenFrontmatter,
  path: Path,
  key: string,
  ids: readonly string[],
  after: string,
): Edit[] {
  if (ids.length === 0) return [];
  const known = pairAt(frontmatter, path, key);
  if (known) return addItems(frontmatter, [...path, key], ids);
  const anchor = pairAt(frontmatter, path, after);
  if (!anchor) return [];
  const list = `${key}: [${ids.join(', ')}]`;
  const [, end] = rangeOf(frontmatter, anchor.value);
  if (isFlow(nodeAt(frontmatter, path))) return [{ start: end, end, text: `, ${list}` }];
  const indent = ' '.repeat(columnOf(frontmatter, rangeOf(frontmatter, anchor.key)[0]));
  return [afterLine(frontmatter, end, `${indent}${list}`)];
}

/** Adds an entry to a list of the frontmatter, `withdrawn` say; begins the list where there is none. */
export function addEntry(frontmatter: OpenFrontmatter, list: string, entry: NewEntry): Edit[] {
  const known = pairAt(frontmatter, [], list);
  if (!known) return addKey(frontmatter, list, [entry]);
  if (!isSeq(known.value)) return [];
  if (isFlow(known.value)) return addItems(frontmatter, [list], [flowEntry(entry)]);
  const last = known.value.items.at(-1);
  if (!isMap(last) && !isScalar(last)) return [];
  const indent = dashColumn(frontmatter, rangeOf(frontmatter, last)[0]);
  return [afterLine(frontmatter, lastOffset(frontmatter, last), blockItem(entry, indent))];
}

/** Adds a key with its value at the end of the frontmatter. */
export function addKey(
  { end, newline }: OpenFrontmatter,
  key: string,
  value: NewEntry | readonly NewEntry[] | readonly string[],
): Edit[] {
  const isIds = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const text = isIds ? `${key}: [${value.join(', ')}]\n` : stringify({ [key]: value }, WIDTH);
  return [{ start: end, end, text: text.replaceAll('\n', newline) }];
}

const WIDTH = { lineWidth: 98 };

function addItems(frontmatter: OpenFrontmatter, path: Path, items: readonly string[]): Edit[] {
  const seq = nodeAt(frontmatter, path);
  if (!isSeq(seq)) return [];
  const last = nodeAt(frontmatter, [...path, seq.items.length - 1]);
  const [, end] = rangeOf(frontmatter, last ?? seq);
  if (!last) return [{ start: end - 1, end: end - 1, text: items.join(', ') }];
  if (isFlow(seq)) return [{ start: end, end, text: `, ${items.join(', ')}` }];
  const indent = ' '.repeat(dashColumn(frontmatter, rangeOf(frontmatter, last)[0]));
  const lines = items.map((item) => `${indent}- ${item}`);
  return [afterLine(frontmatter, lastOffset(frontmatter, last), lines.join('\n'))];
}

function blockItem(entry: NewEntry, indent: number): string {
  const text = stringify([entry], { lineWidth: 98 - indent }).trimEnd();
  return text.replace(/^(?=.)/gmu, ' '.repeat(indent));
}

function flowEntry(entry: NewEntry): string {
  const fields = Object.entries(entry).map(([key, value]) => {
    const isPlain = typeof value === 'string' && /^[\w-]+$/u.test(value);
    return `${key}: ${isPlain ? value : JSON.stringify(value)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

/** How far the `-` of the entry that begins at an offset is indented; it may stand in a line of its own. */
function dashColumn(frontmatter: OpenFrontmatter, offset: number): number {
  return columnOf(frontmatter, dashOf(frontmatter, offset));
}

function afterLine({ text, end, newline }: OpenFrontmatter, offset: number, lines: string): Edit {
  const lineEnd = text.indexOf('\n', offset);
  const at = lineEnd < 0 ? end : lineEnd + 1;
  return { start: at, end: at, text: `${lines}\n`.replaceAll('\n', newline) };
}
