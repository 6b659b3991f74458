import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../problems/problem.ts';

export type Path = readonly PropertyKey[];

export interface YamlPlaces {
  /** Place of the value at a path, or of the nearest one above it that is there. */
  readonly placeOf: (path: Path) => Place;
  /** Place of a key of the map at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/** The way from a path in a YAML document back to its place, which `place` makes of two offsets. */
export function yamlPlaces(
  document: Document,
  source: string,
  place: (start: number, end: number) => Place,
): YamlPlaces {
  const nodeAt = createLookup(document);
  const placeOf = (path: Path): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const [start, end] = rangeOf(nodeAt(path.slice(0, depth)).value, source) ?? [];
      if (start !== undefined && end !== undefined) return place(start, end);
    }
    return place(0, 0);
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const found = nodeAt([...path, key]).key;
    return isScalar(found) && found.range ? place(found.range[0], found.range[1]) : placeOf(path);
  };
  return { placeOf, placeOfKey };
}

interface Found {
  readonly key?: unknown;
  readonly value: unknown;
}

/** Looks nodes up by their path; each map is walked through once, however often it is asked. */
function createLookup(document: Document): (path: Path) => Found {
  const indexes = new Map<YAMLMap, Map<unknown, Pair>>();
  const pairIn = (map: YAMLMap, key: PropertyKey) => {
    const index = indexes.get(map) ?? indexOf(map);
    indexes.set(map, index);
    return index.get(String(key));
  };
  return (path) =>
    path.reduce<Found>(
      ({ value }, step) => {
        if (isMap(value)) return pairIn(value, step) ?? { value: undefined };
        return { value: isSeq(value) ? value.items[Number(step)] : undefined };
      },
      { value: document.contents },
    );
}

/** The pairs of a map by key; of a repeated key, the first. */
function indexOf({ items }: YAMLMap): Map<unknown, Pair> {
  const keyed = items.flatMap((pair) =>
    isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
  );
  return new Map(keyed.reverse());
}

/** The range of a value; of a list or map only its first line’s worth, so that a frame points rather than floods. */
function rangeOf(node: unknown, source: string): readonly [number, number] | undefined {
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
  const line = source.indexOf('\n', start) + 1;
  if (line === 0) return start;
  return line + (/^\s*/u.exec(source.slice(line, range?.[1]))?.[0].length ?? 0);
}
