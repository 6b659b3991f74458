import type { SpokenLine } from './words-of-cue.ts';

/**
 * Takes out what captions that roll up repeat: each cue of theirs shows again the last lines of the one before. They do
 * roll where half of the cues that follow another begin so, and one of these goes on; that somebody says “No.” twice is
 * no sign of it.
 */
export function withoutRepeats(
  cues: readonly (readonly SpokenLine[])[],
): readonly (readonly SpokenLine[])[] {
  const repeated = cues.map((lines, index) => countRepeated(cues[index - 1] ?? [], lines));
  const rolling = repeated.filter((count) => count > 0).length;
  const goesOn = cues.some((lines, index) => {
    const count = repeated[index] ?? 0;
    return count > 0 && count < lines.length;
  });
  if (!goesOn || rolling * 2 < cues.length - 1) return cues;
  return cues.map((lines, index) => lines.slice(repeated[index]));
}

/** How many lines at the beginning of a cue are those at the end of the one before. */
function countRepeated(before: readonly SpokenLine[], lines: readonly SpokenLine[]): number {
  for (let count = Math.min(before.length, lines.length, MOST); count > 0; count -= 1) {
    const last = before.slice(-count);
    if (last.every(({ text }, index) => text === lines[index]?.text)) return count;
  }
  return 0;
}

/** Lines that a screen has room for. */
const MOST = 8;
