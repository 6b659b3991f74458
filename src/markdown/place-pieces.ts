import type { PhrasingContent, Root } from 'mdast';
import type { Point } from 'unist';
import { sourceOffsets } from '../text/source-offsets.ts';
import { nodesOf } from './nodes-of.ts';
import { plainText } from './plain-text.ts';

/** Gives the pieces of a text, which `remarkKeepPlaces` has lent the place of the whole, each a place of its own. */
export function placePieces(tree: Root, source: string): void {
  for (const node of nodesOf(tree)) {
    if (!('children' in node)) continue;
    let pieces: PhrasingContent[] = [];
    for (const child of node.children) {
      if (child.position === undefined || child.position !== pieces[0]?.position) {
        part(pieces, source);
        pieces = [];
      }
      if (child.type === 'text' || child.type === 'link') pieces.push(child);
    }
    part(pieces, source);
  }
}

function part(pieces: readonly PhrasingContent[], source: string): void {
  const { start, end } = pieces[0]?.position ?? {};
  if (pieces.length < 2 || start?.offset === undefined || end?.offset === undefined) return;
  const words = pieces.map(plainText);
  const offsets = sourceOffsets(source.slice(start.offset, end.offset), words.join(''));
  let length = 0;
  let point: Point = start;
  for (const [index, piece] of pieces.entries()) {
    length += words[index]?.length ?? 0;
    const next = pointAt(start.offset + (offsets[length] ?? 0), point, source);
    piece.position = { start: point, end: next };
    if (piece.type === 'link') for (const text of piece.children) text.position = piece.position;
    point = next;
  }
}

function pointAt(offset: number, from: Point, source: string): Point {
  const lines = source.slice(from.offset, offset).split(/\r\n|\n|\r/u);
  const last = lines.at(-1) ?? '';
  const column = (lines.length > 1 ? 1 : from.column) + last.length;
  return { line: from.line + lines.length - 1, column, offset };
}
