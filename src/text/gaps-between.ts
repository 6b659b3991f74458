import { indexAt } from './index-at.ts';
import { standsInSingleMarks } from './inner-marks.ts';
import type { Range } from './normalise.ts';

/** What stands between two parts of a quotation. */
export interface Gap extends Range {
  /** Words of the article only, “…,” he said, “…”; or words of the quotation, which are left out. */
  readonly kind: 'interrupted' | 'omitted';
  /** What is left out of the quotation. */
  readonly omitted: string;
  /** What the article says between the marks. */
  readonly said: string;
}

/** Tells what stands between the parts of a quotation; `spans` is what stands in quotation marks, in order. */
export function gapsBetween(text: string, spans: readonly Range[], parts: readonly Range[]): Gap[] {
  return parts.slice(1).map((part, index) => gapBetween(text, spans, parts[index] ?? part, part));
}

function gapBetween(
  text: string,
  spans: readonly Range[],
  { end: from }: Range,
  { start: to }: Range,
): Gap {
  const first = Math.max(0, indexAt(spans, from - 1));
  const held = spans[first];
  const quoted: Range[] = [];
  for (let at = first; at < spans.length && (spans[at]?.start ?? to) < to; at += 1) {
    const { start, end } = spans[at] ?? { start: to, end: to };
    if (end > from) quoted.push({ start: Math.max(start, from), end: Math.min(end, to) });
  }
  const isHeld = held !== undefined && held.start < from && from <= held.end;
  if (quoted.length === 0 && !isHeld) return gapOutside(text, from, to);
  const omitted = quoted.map(({ start, end }) => text.slice(start, end)).join(' ');
  let said = '';
  let at = from;
  for (const { start, end } of quoted) {
    said += text.slice(at, start);
    at = end;
  }
  said += text.slice(at, to);
  const kind = HAS_WORDS.test(omitted) ? 'omitted' : 'interrupted';
  return { kind, omitted, said, start: from, end: to };
}

/** Between parts that no double marks hold. */
function gapOutside(text: string, from: number, to: number): Gap {
  const between = text.slice(from, to);
  const block = { start: text.lastIndexOf('\n', from) + 1, end: text.length };
  const isInSingle = standsInSingleMarks(text, { start: from, end: from + 1 }, block);
  const isClosed = /[’›'](?![\p{L}\p{N}])[^]*(?<![\p{L}\p{N}])[‘‹']/u.test(between);
  return isInSingle && !isClosed && HAS_WORDS.test(between)
    ? { kind: 'omitted', omitted: between, said: '', start: from, end: to }
    : { kind: 'interrupted', omitted: '', said: between, start: from, end: to };
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
