import { findQuotedSpans } from './find-quoted-spans.ts';
import type { Range } from './normalise.ts';

/** Whether a range stands in quotation marks of its own, single or double, within another range of the text. */
export function standsInMarks(text: string, range: Range, within: Range): boolean {
  const spans = findQuotedSpans(text.slice(within.start, within.end));
  const isInDouble = spans.some(
    ({ start, end }) => within.start + start <= range.start && range.end <= within.start + end,
  );
  return isInDouble || standsInSingleMarks(text, range, within);
}

/** The same for ‘…’, ‚…‘, ‹…› and '…'; an apostrophe inside a word is no mark. */
export function standsInSingleMarks(text: string, range: Range, within: Range): boolean {
  const before = text.slice(Math.max(within.start, range.start - REACH), range.start);
  const after = text.slice(range.end - 1, Math.min(within.end, range.end + REACH));
  const opened = [...before.matchAll(OPENING)].at(-1);
  if (!opened || !CLOSING.test(after)) return false;
  return !CLOSING.test(before.slice(opened.index + 1));
}

// Nobody quotes at greater length in single marks.
const REACH = 5000;
const OPENING = /(?<![\p{L}\p{N}])[‘‚‹'](?!\s)/gu;
const CLOSING = /(?<=\S)[’‘›'](?![\p{L}\p{N}])/u;
