import { type Document, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseYaml, withLineFeeds } from './parse-yaml.ts';
import type { Path } from './read-yaml.ts';

/** The frontmatter of an article’s text, open for edits; offsets are those of the whole text. */
export interface OpenFrontmatter {
  readonly text: string;
  readonly document: Document;
  /** Where the YAML begins. */
  readonly start: number;
  /** Where it ends: the line of the closing `---` begins here. */
  readonly end: number;
  /** How the lines of the text end. */
  readonly newline: string;
}

/** Opens the frontmatter of an article that has one; null where it has none. */
export function openFrontmatter(text: string): OpenFrontmatter | null {
  const [whole = '', head = '', yaml = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  if (whole === '') return null;
  const document = parseYaml(withLineFeeds(yaml));
  const newline = head.endsWith('\r\n') ? '\r\n' : '\n';
  return { text, document, start: head.length, end: head.length + yaml.length, newline };
}

/** A file that is YAML alone, open for edits. */
export function openYaml(text: string): OpenFrontmatter {
  const document = parseYaml(withLineFeeds(text));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { text, document, start: 0, end: text.length, newline };
}

/** The node at a path. */
export function nodeAt({ document }: OpenFrontmatter, path: Path): Node | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isCollection(node) || isScalar(node) ? node : undefined;
}

/** Where a node’s value begins and ends in the text. */
export function rangeOf({ text, start }: OpenFrontmatter, node: Node): [from: number, to: number] {
  const [from, to] = [start + (node.range?.[0] ?? 0), start + (node.range?.[1] ?? 0)];
  // A text after | or > ends with its line, which is not to go with it.
  return [from, isScalar(node) ? from + text.slice(from, to).trimEnd().length : to];
}

/** The key of a map at a path, and its value. */
export function pairAt(frontmatter: OpenFrontmatter, path: Path, key: string) {
  const map = nodeAt(frontmatter, path);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) && (isCollection(pair.value) || isScalar(pair.value))
    ? { key: pair.key, value: pair.value }
    : undefined;
}

export function isFlow(node: Node | undefined): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** How far a line is indented on which an offset lies, up to that offset: its column, counting from 0. */
export function columnOf({ text }: OpenFrontmatter, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where the `-` of the entry that begins at an offset stands; it may have a line of its own, comments and an anchor. */
export function dashOf({ text }: OpenFrontmatter, offset: number): number {
  return text.slice(0, offset).search(/-(?:[ \t]+(?:[&!]\S*|#.*)|[ \t]*\r?\n)*[ \t]*$/u);
}

/** Just after the last character of a node that is not white space. */
export function lastOffset(frontmatter: OpenFrontmatter, node: Node): number {
  const [start, end] = rangeOf(frontmatter, node);
  return start + frontmatter.text.slice(start, end).trimEnd().length;
}
