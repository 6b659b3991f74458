import type { FlatText } from '../markdown/flat-text.ts';
import type { Place } from '../problems/problem.ts';
import type { Range } from '../text/normalise.ts';
import { sourceOffset } from '../text/source-offset.ts';

/** The way from a range of an article’s flat text back to its place in the file. */
export type Locate = (range: Range) => Place;

/** Makes a `Locate` for a text that was just flattened, before anything is marked in it. */
export function createLocate(source: string, { segments }: FlatText): Locate {
  const pieces = segments.map(({ node, start }) => ({
    start,
    value: node.value,
    position: node.position,
  }));
  const pointAt = (offset: number) => {
    const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
    const from = piece?.position?.start.offset;
    const to = piece?.position?.end.offset;
    if (!piece || from === undefined || to === undefined) return lineAndColumn(source, from ?? 0);
    return lineAndColumn(
      source,
      from + sourceOffset(source.slice(from, to), piece.value, offset - piece.start),
    );
  };
  return ({ start, end }) => {
    const from = pointAt(start);
    const to = pointAt(Math.max(start, end - 1));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column + 1 };
  };
}

function lineAndColumn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\n|\r/u).length, column: offset - lineStart + 1 };
}
