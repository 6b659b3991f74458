import { indexAt } from './index-at.ts';
import { standsInSingleMarks } from './inner-marks.ts';
import type { Range } from './normalise.ts';

/**
 * What stands in the marks that hold a range of a text: double or single quotation marks, the dash of a dialogue, or a
 * block quotation; null where nothing marks all of its words as quoted. `spans` is what stands in double marks.
 */
export function marksAround(
  text: string,
  range: Range,
  spans: readonly Range[],
  blocks: readonly Range[],
): Range | null {
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  if (block) return block;
  const marks = spansAround(text, range, spans);
  if (marks) return marks;
  const lineEnd = text.indexOf('\n', range.end);
  const line = {
    start: text.lastIndexOf('\n', range.start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
  const isDialogue = /^[—–―-] ?\S/u.test(text.slice(line.start, line.start + 3));
  return isDialogue || standsInSingleMarks(text, range, line) ? line : null;
}

/** From the first to the last span that holds words of the range, if none of its words stand outside. */
function spansAround(text: string, range: Range, spans: readonly Range[]): Range | null {
  let at = range.start;
  let around: Range | null = null;
  for (let index = Math.max(0, indexAt(spans, at)); index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start >= range.end) break;
    if (span.end <= at) continue;
    if (HAS_WORDS.test(text.slice(at, Math.max(at, span.start)))) return null;
    around = { start: around === null ? span.start : around.start, end: span.end };
    at = Math.min(span.end, range.end);
  }
  return HAS_WORDS.test(text.slice(at, range.end)) ? null : around;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
