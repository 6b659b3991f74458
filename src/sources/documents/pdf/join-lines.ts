import type { PageLine } from './lines-of-page.ts';

/** Makes a function that joins the lines of a paragraph, and the words that were parted at the end of one. */
export function createJoinLines(
  all: readonly Pick<PageLine, 'text'>[],
): (lines: readonly string[]) => string {
  const compounds = new Set(all.flatMap(({ text }) => text.match(COMPOUND) ?? []));
  return (lines) => {
    const pieces: string[] = [];
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1] ?? '';
      pieces.push(next === '' ? line : beforeNext(line, next, compounds));
    }
    return pieces.join('').replaceAll('\u{AD}', '');
  };
}

const COMPOUND = /[\p{L}\p{M}]+[-‐][\p{L}\p{M}]+/gu;

/** A line as it stands before the next one: a hyphen goes unless the word has it elsewhere, too, or must have it. */
function beforeNext(line: string, next: string, compounds: ReadonlySet<string>): string {
  if (line.endsWith('\u{AD}')) return line;
  const head = /[\p{L}\p{M}\p{N}]+[-‐]$/u.exec(line.slice(-60))?.[0];
  if (head !== undefined) {
    const tail = /^[\p{L}\p{M}]+/u.exec(next.slice(0, 60))?.[0] ?? '';
    const isParted = /^\p{Ll}/u.test(tail) && !/\p{N}/u.test(head) && !compounds.has(head + tail);
    return isParted ? line.slice(0, -1) : line;
  }
  return UNSPACED_END.test(line) && UNSPACED_START.test(next) ? line : `${line} `;
}

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3001}-\u{301F}\u{30FC}\u{FF01}-\u{FF60}]`;
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');
