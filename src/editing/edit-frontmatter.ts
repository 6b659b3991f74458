import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Path } from '../article/read-yaml.ts';
import type { Edit } from './edit.ts';
import {
  columnOf,
  isFlow,
  nodeAt,
  type OpenFrontmatter,
  pairAt,
  rangeOf,
} from './open-frontmatter.ts';

// Every edit touches only the lines that it is about, so that the author’s comments, order and style stay.

/** Values of an entry that is added, in their order. */
export type NewEntry = Readonly<Record<string, string | readonly string[]>>;

/** Writes an id in the place of another. */
export function replaceScalar(frontmatter: OpenFrontmatter, path: Path, value: string): Edit[] {
  const node = nodeAt(frontmatter, path);
  if (!isScalar(node)) return [];
  const [start, end] = rangeOf(frontmatter, node);
  return [{ start, end, text: value }];
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
  if (!isMap(last)) return [];
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

/** Takes an entry out of a list of the frontmatter, and the list with its last entry. */
export function removeEntry(frontmatter: OpenFrontmatter, list: string, index: number): Edit[] {
  const known = pairAt(frontmatter, [], list);
  if (!known || !isSeq(known.value)) return [];
  const { items } = known.value;
  const item = nodeAt(frontmatter, [list, index]);
  if (!item) return [];
  if (items.length === 1) {
    const [start] = rangeOf(frontmatter, known.key);
    return [wholeLines(frontmatter, start, lastOffset(frontmatter, known.value))];
  }
  if (!isFlow(known.value)) {
    const start = ownComments(frontmatter, dashOf(frontmatter, rangeOf(frontmatter, item)[0]));
    return [wholeLines(frontmatter, start, lastOffset(frontmatter, item))];
  }
  const next = nodeAt(frontmatter, [list, index + 1]);
  const previous = nodeAt(frontmatter, [list, index - 1]);
  const [start, end] = rangeOf(frontmatter, item);
  if (next) return [{ start, end: rangeOf(frontmatter, next)[0], text: '' }];
  return previous ? [{ start: rangeOf(frontmatter, previous)[1], end, text: '' }] : [];
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

function dashOf({ text }: OpenFrontmatter, offset: number): number {
  return text.lastIndexOf('-', offset - 1);
}

/** Just after the last character of a node that is not white space. */
function lastOffset(frontmatter: OpenFrontmatter, node: Parameters<typeof rangeOf>[1]): number {
  const [start, end] = rangeOf(frontmatter, node);
  return start + frontmatter.text.slice(start, end).trimEnd().length;
}

function afterLine({ text, end, newline }: OpenFrontmatter, offset: number, lines: string): Edit {
  const lineEnd = text.indexOf('\n', offset);
  const at = lineEnd < 0 ? end : lineEnd + 1;
  return { start: at, end: at, text: `${lines}\n`.replaceAll('\n', newline) };
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
