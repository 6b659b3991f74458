import { isMap, isPair, isScalar, isSeq, type Scalar, visit } from 'yaml';
import {
  openFrontmatter,
  openYaml,
  type OpenFrontmatter,
} from '../frontmatter/open-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';

/** The YAML of a file, open for looking at; null where it has none. */
export function openFile(path: string, text: string): OpenFrontmatter | null {
  // Nobody nests so deep, and to parse it takes its time.
  if (/[[{]{50}|(?:[-?] ){50}/u.test(text.slice(0, 250_000))) return null;
  try {
    return path.endsWith('.md') ? openFrontmatter(text) : openYaml(text);
  } catch {
    return null;
  }
}

/** A key or a value of a file’s YAML. */
export interface Spot {
  /** Of the value, or of the one that belongs to the key. */
  readonly path: Path;
  readonly isKey: boolean;
  readonly value: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** What stands at an offset of a text; null where there is no word of its YAML. */
export function spotAt(opened: OpenFrontmatter, offset: number): Spot | null {
  const at = offset - opened.start;
  const [spot = null] = spotsIn(opened, ({ range }) =>
    Boolean(range && range[0] <= at && at <= range[1]),
  );
  return spot;
}

/** The keys and values for which something holds, in order. */
export function spotsIn(
  { document, start }: OpenFrontmatter,
  holds: (node: Scalar) => boolean,
): readonly Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      const [from, to] = node.range ?? [];
      if (from === undefined || to === undefined || !holds(node)) return;
      const path = pathTo([...ancestors, node]);
      const value = String(node.value ?? '');
      spots.push({ path, isKey: key === 'key', value, start: from + start, end: to + start });
    },
  });
  return spots;
}

/** The path of the last of some nodes, each of which is in the one before. */
function pathTo(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, index): Path => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    const next = nodes[index + 1];
    return isSeq(node) && !isMap(node) ? [node.items.indexOf(next)] : [];
  });
}
