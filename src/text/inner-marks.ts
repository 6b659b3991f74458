import { indexAt } from './index-at.ts';
import type { Range } from './normalise.ts';
import { SINGLE_CLOSERS, SINGLE_MARKS } from './quotation-marks.ts';

/**
 * Whether a range stands in quotation marks of its own, single or double, within another range of the text, of which
 * `spans` is what stands in double marks.
 */
export function standsInMarks(
  text: string,
  range: Range,
  within: Range,
  spans: readonly Range[],
): boolean {
  const span = spans[indexAt(spans, range.start)];
  return (span !== undefined && range.end <= span.end) || standsInSingleMarks(text, range, within);
}

/** The same for ‘…’, ‚…‘, ‹…›, '…' and the like; an apostrophe inside a word is no mark. */
export function standsInSingleMarks(text: string, range: Range, within: Range): boolean {
  const before = text.slice(Math.max(within.start, range.start - REACH), range.start);
  const after = text.slice(range.end - 1, Math.min(within.end, range.end + REACH));
  if (!CLOSING.test(after)) return false;
  const opened = [...before.matchAll(OPENING)].at(-1);
  return opened !== undefined && !CLOSING.test(before.slice(opened.index + 1));
}

// Nobody quotes at greater length in single marks.
const REACH = 2000;
const OPENERS = Object.keys(SINGLE_MARKS).filter((mark) => mark !== '’');
const OPENING = new RegExp(`(?<![\\p{L}\\p{N}])[‹${OPENERS.join('')}](?!\\s)`, 'gu');
const CLOSING = new RegExp(`(?<=\\S)[›${SINGLE_CLOSERS}](?![\\p{L}\\p{N}])`, 'u');
