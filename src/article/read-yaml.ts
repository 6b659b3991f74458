import {
  type Document,
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
import { unquotedValue } from './unquoted-value.ts';

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
 * reported, where it is not YAML or has aliases.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | null {
  try {
    // To YAML a carriage return alone ends no line, to Markdown it does.
    return read(text.replace(/\r(?!\n)/gu, '\n'), firstLine, report);
  } catch (error) {
    // The parser recurses, and runs out of stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: firstLine, column: 1, endLine: firstLine, endColumn: 1 };
    report('too-complex', place, 'the YAML is nested too deeply');
    return null;
  }
}

function read(text: string, firstLine: number, report: Report): YamlSource | null {
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
    uniqueKeys: false,
    logLevel: 'error',
  });
  for (const fault of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS)) {
    const { code, pos, message } = fault;
    const unquoted = code === 'BLOCK_AS_IMPLICIT_KEY' ? unquotedValue(text, pos[0]) : null;
    if (unquoted) report('text-unquoted', place(pos[0], pos[1]), unquoted.field, unquoted.text);
    else report('yaml-invalid', place(pos[0], pos[1]), message);
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  const alias = firstAlias(document);
  if (alias) {
    report('yaml-alias', place(...alias));
    return null;
  }
  for (const { key, range } of repeatedKeys(document))
    report('key-duplicate', place(...range), key);
  return { value: document.toJS(), ...places(document, text, place) };
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

type Span = readonly [start: number, end: number];

/** An alias (`*name`) repeats what is elsewhere: a few lines of them make a document too large for any memory. */
function firstAlias(document: Document): Span | null {
  let range: Span | null = null;
  visit(document, {
    Alias(_key, node) {
      range = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      return visit.BREAK;
    },
  });
  return range;
}

function repeatedKeys(document: Document): { key: string; range: Span }[] {
  const repeated: { key: string; range: Span }[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ key: name, range: spanOf(key) });
        seen.add(name);
      }
    },
  });
  return repeated;
}

function spanOf({ range }: Scalar): Span {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
