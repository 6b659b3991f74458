import type { FlatText } from '../markdown/flat-text.ts';
import type { Place } from '../problems/problem.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import { sourceOffsets } from '../text/source-offsets.ts';

/** The way from a range of an article’s flat text back to its place in the file. */
export type Locate = (range: Range) => Place;

/** Makes a `Locate` for a text that was just flattened, before anything is marked in it. */
export function createLocate(source: string, { segments }: FlatText): Locate {
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\n|\r/gu)].map(endOfMatch)];
  const pieces = segments.map(({ node, start, position }) => ({
    start,
    offsets: offsetsOnce(source, node.value, position),
  }));
  const starts = pieces.map(({ start }) => start);
  const pointAt = (offset: number) => {
    const piece = pieces[Math.max(0, lastAtMost(starts, offset))];
    const offsets = piece?.offsets() ?? [];
    const at = offsets[Math.min(offset - (piece?.start ?? 0), offsets.length - 1)] ?? 0;
    const index = lastAtMost(lineStarts, at);
    return { line: index + 1, column: at - (lineStarts[index] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const from = pointAt(start);
    const to = pointAt(Math.max(start, end - 1));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column + 1 };
  };
}

type Position = FlatText['segments'][number]['position'];

/** The offsets in the file of each character of a text node, reckoned when first asked for. */
function offsetsOnce(source: string, value: string, position: Position): () => readonly number[] {
  let known: readonly number[] | undefined;
  return () => {
    const from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? 0;
    known ??= sourceOffsets(source.slice(from, to), value).map((offset) => from + offset);
    return known;
  };
}

function endOfMatch({ 0: match, index }: RegExpExecArray): number {
  return index + match.length;
}
