import { boundaryAt } from '../text/boundary-at.ts';
import type { Place } from './problem.ts';

/** The line of a place with its neighbours, numbered, and the place underlined. Empty where there are no lines. */
export function codeFrame(lines: readonly string[], place: Place): string {
  if (lines.length === 0) return '';
  const first = Math.max(1, place.line - 1);
  const last = Math.min(lines.length, place.line + 1);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isPlace = number === place.line;
    const { text, cut } = clip(lines[number - 1] ?? '', isPlace ? place.column : 1);
    frame.push(`${isPlace ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    if (isPlace) frame.push(`  ${' '.repeat(gutter)} | ${underline(text, cut, place)}`);
  }
  return frame.join('\n');
}

/** The lines of a source, however they end. */
export function toLines(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/u);
}

const WIDTH = 100;

/** The part of a long line around a column; `cut` is how many characters are left out before it. */
function clip(line: string, column: number): { text: string; cut: number } {
  const room =
    line.length <= WIDTH || column <= WIDTH * 0.6 ? 0 : Math.min(column - 41, line.length - WIDTH);
  // The first sign shown stands for what is left out; no character after it is cut in two.
  const whole = room > 0 ? boundaryAt(line, room + 1) - 1 : 0;
  const cut = room - whole > MOST_MOVED ? room : Math.max(0, whole);
  const isLonger = cut + WIDTH < line.length;
  const end = isLonger ? boundaryAt(line, cut + WIDTH - 1) : line.length;
  const text = line.slice(cut, end).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  const start = cut > 0 ? `…${text.slice(1)}` : text;
  return { text: isLonger ? `${start}…` : start, cut };
}

// A heap of combining marks can be one character.
const MOST_MOVED = 20;

function underline(text: string, cut: number, place: Place): string {
  const start = Math.max(0, place.column - 1 - cut);
  const end = place.endLine > place.line ? text.length : place.endColumn - 1 - cut;
  return ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(end, text.length) - start));
}
