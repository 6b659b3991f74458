import type { PagePiece } from './lines-of-page.ts';

/** The pieces of a line as they are read: where some run from right to left, a page may set them down as they stand. */
export function inReadingOrder(pieces: readonly PagePiece[]): readonly PagePiece[] {
  if (!pieces.some((piece) => piece.isRightToLeft)) return pieces;
  const fromLeft = pieces.toSorted((one, other) => one.left - other.left);
  const strengths = fromLeft.map((piece) => directionOf(piece));
  const lettersIn = (direction: Direction) =>
    fromLeft.reduce(
      (sum, { text }, at) => sum + (strengths[at] === direction ? text.length : 0),
      0,
    );
  const isBaseRight = lettersIn('right-to-left') >= lettersIn('left-to-right');
  const base = isBaseRight ? 'right-to-left' : 'left-to-right';
  const line = isBaseRight ? fromLeft.reverse() : fromLeft;
  if (isBaseRight) strengths.reverse();
  return turnRuns(line, strengths, base);
}

type Direction = 'left-to-right' | 'right-to-left';

/** Null of spaces and marks, which go with what is around them. */
function directionOf({ text, isRightToLeft }: PagePiece): Direction | null {
  if (isRightToLeft) return 'right-to-left';
  return /[\p{L}\p{N}]/u.test(text) ? 'left-to-right' : null;
}

/** Turns what runs against the line; marks between two pieces of it belong to it. */
function turnRuns(
  line: readonly PagePiece[],
  strengths: readonly (Direction | null)[],
  base: Direction,
): readonly PagePiece[] {
  const result: PagePiece[] = [];
  let run: PagePiece[] = [];
  let neutral: PagePiece[] = [];
  for (const [index, piece] of line.entries()) {
    const strength = strengths[index] ?? null;
    if (strength === null && run.length > 0) neutral.push(piece);
    else if (strength !== null && strength !== base) {
      run.push(...neutral, piece);
      neutral = [];
    } else {
      result.push(...run.reverse(), ...neutral, piece);
      run = [];
      neutral = [];
    }
  }
  return [...result, ...run.reverse(), ...neutral];
}
