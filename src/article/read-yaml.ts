import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { Report } from '../problems/create-report.ts';

export type Path = readonly PropertyKey[];

/** YAML as plain values, every scalar a string, and the way from a value back to its place in the file. */
export interface YamlSource {
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest one above it that is there. */
  readonly placeOf: (path: Path) => Place;
  /** Place of a key of the map at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/**
 * Reads YAML that begins at line `firstLine` of a file. Dates and numbers stay the strings the author wrote. Null, and
 * reported, where it is not YAML.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | null {
  const lines = new LineCounter();
  const place = (start: number, end: number): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    const shift = firstLine - 1;
    return {
      line: from.line + shift,
      column: from.col,
      endLine: to.line + shift,
      endColumn: to.col,
    };
  };
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS)) {
    report('yaml-invalid', place(pos[0], pos[1]), message);
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  try {
    return { value: document.toJS(), ...places(document, text, place) };
  } catch (error) {
    const [start, end] = firstAlias(document);
    report(
      'yaml-invalid',
      place(start, end),
      error instanceof Error ? error.message : String(error),
    );
    return null;
  }
}

// One slip in YAML is often followed by errors that come of it.
const MOST_ERRORS = 3;

function places(document: Document, source: string, place: (start: number, end: number) => Place) {
  const placeOf = (path: Path): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const [start, end] = rangeOf(document, path.slice(0, depth), source) ?? [];
      if (start !== undefined && end !== undefined) return place(start, end);
    }
    return place(0, 0);
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? place(range[0], range[1]) : placeOf(path);
  };
  return { placeOf, placeOfKey };
}

/** The range of a value; of a list or map only its first line’s worth, so that a frame points rather than floods. */
function rangeOf(
  document: Document,
  path: Path,
  source: string,
): readonly [number, number] | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isScalar(node) && node.range) return [firstOfScalar(node, source), node.range[1]];
  if (!isCollection(node) || !node.range) return undefined;
  const [first] = node.items;
  const head = isPair(first) ? first.key : first;
  if (isScalar(head) && head.range) return [head.range[0], head.range[1]];
  return [node.range[0], node.range[0] + 1];
}

/** Where the words of a scalar begin: those of a block (`>-`) on the line after its sign. */
function firstOfScalar({ range, type }: Scalar, source: string): number {
  const start = range?.[0] ?? 0;
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return start;
  return start + (/^[^\n]*\n\s*/u.exec(source.slice(start))?.[0].length ?? 0);
}

function firstAlias(document: Document): readonly [number, number] {
  let range: readonly [number, number] = [0, 0];
  visit(document, {
    Alias(_key, node) {
      if (isAlias(node) && node.range) range = [node.range[0], node.range[1]];
      return visit.BREAK;
    },
  });
  return range;
}
