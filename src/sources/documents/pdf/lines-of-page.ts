import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { inReadingOrder } from './in-reading-order.ts';
import { lettersOf } from './letters-of.ts';

/** A line of a page. Lengths are in points, and measured as one looks at the line, be it upright or turned. */
export interface PageLine {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of its baseline; it grows upwards. */
  readonly height: number;
  /** Of its letters. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** A piece of a line, as the page sets it down. */
export interface PagePiece extends Omit<PageLine, 'page'> {
  /** In quarters of a turn; `COLUMN` where it runs from top to bottom. */
  readonly turn: number;
}

/** Puts the pieces of a page together to lines, in the order in which they are set down. */
export function linesOfPage({ items, styles }: TextContent, page: number): readonly PageLine[] {
  const lines: PageLine[] = [];
  let pieces: PagePiece[] = [];
  const end = () => {
    const line = lineOf(pieces, page);
    if (line !== null) lines.push(line);
    pieces = [];
  };
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const piece = styles[item.fontName]?.vertical ? columnOf(item) : pieceOf(item);
    if (piece === null) continue;
    const last = pieces.at(-1);
    if (last !== undefined && !isOneLine(last, piece)) end();
    pieces.push(piece);
  }
  end();
  return lines;
}

/** Null where it lies aslant, as what is stamped across a page does. */
function pieceOf({ str, transform, width, dir }: TextItem): PagePiece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const turn = (Math.round(angle) + 4) % 4;
  if (Math.abs(angle - Math.round(angle)) > 0.05) return null;
  const [left = 0, height = 0] =
    [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ][turn] ?? [];
  const size = Math.hypot(c, d);
  const isRightToLeft = dir === 'rtl';
  return { text: str, left, right: left + width, height, size, turn, isRightToLeft };
}

/** What runs from top to bottom is a line that is turned, but for its letters. */
function columnOf({ str, transform, height }: TextItem): PagePiece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d);
  return {
    text: str,
    left: -y,
    right: height - y,
    height: x,
    size,
    turn: COLUMN,
    isRightToLeft: false,
  };
}

const COLUMN = 4;

/** What is raised or lowered a little, as a number of a note is, stands in the line still. */
function isOneLine(last: PagePiece, next: PagePiece): boolean {
  const size = Math.max(last.size, next.size);
  return last.turn === next.turn && Math.abs(last.height - next.height) < size / 2;
}

function lineOf(pieces: readonly PagePiece[], page: number): PageLine | null {
  const ordered = inReadingOrder(pieces);
  const text = lettersOf(joined(ordered)).trim();
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const tallest = shown.reduce<PagePiece | undefined>(
    (best, piece) => (best === undefined || piece.size > best.size ? piece : best),
    undefined,
  );
  if (text === '' || tallest === undefined) return null;
  return {
    text,
    page,
    left: shown.reduce((least, piece) => Math.min(least, piece.left), Infinity),
    right: shown.reduce((most, piece) => Math.max(most, piece.right), -Infinity),
    height: tallest.height,
    size: tallest.size,
    isRightToLeft: ordered.find((piece) => /\p{L}/u.test(piece.text))?.isRightToLeft ?? false,
  };
}

/** With a space wherever the pieces stand apart. */
function joined(pieces: readonly PagePiece[]): string {
  let text = '';
  let last: PagePiece | undefined;
  for (const piece of pieces) {
    const gap = last === undefined ? 0 : Math.max(piece.left - last.right, last.left - piece.right);
    const isApart =
      gap > piece.size / 4 ||
      (last !== undefined &&
        piece.left < last.left - last.size &&
        !piece.isRightToLeft &&
        !last.isRightToLeft);
    if (isApart && !/\s$/u.test(text.slice(-1)) && !/^\s/u.test(piece.text)) text += ' ';
    text += piece.text;
    last = piece;
  }
  return text;
}
