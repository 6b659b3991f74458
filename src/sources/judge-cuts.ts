import { firstWords, lastWords } from '../text/clause-around.ts';
import { clip } from '../text/clip.ts';
import { countWords } from '../text/count-words.ts';
import { denialsAfter, denialsBefore } from '../text/denials-before.ts';
import { negatingPartAfter, negatingPartBefore } from '../text/negating-parts.ts';
import { isSpaced, negationsIn } from '../text/negations.ts';
import type { Range } from '../text/normalise.ts';
import { DOUBLE_CLOSERS, DOUBLE_MARKS } from '../text/quotation-marks.ts';

/** More words than this nobody leaves out unnoticed. */
export const MOST_ELIDED = 50;

/**
 * What in the choice of words from a document may mislead readers, each as it follows “Quotation “x” …”: a negation left
 * out, within or beside the words; very many words left out; words of another among them. `speakersIn` says who speaks in a range.
 */
export function judgeCuts(
  text: string,
  ranges: readonly Range[],
  lang: string,
  speakersIn: (range: Range) => readonly string[],
): string[] {
  const gaps = ranges
    .slice(1)
    .map(({ start }, at): Range => ({ start: ranges[at]?.end ?? start, end: start }));
  const omitted = gaps.map(({ start, end }) => text.slice(start, end));
  const within = omitted.flatMap((words) => negationsIn(words, lang));
  const beside = [
    ...edgeBefore(text, ranges[0]?.start ?? 0, lang),
    ...edgeAfter(text, ranges.at(-1)?.end ?? text.length, lang),
  ];
  const most = Math.max(0, ...omitted.map(countWords));
  const [first, last] = [ranges[0], ranges.at(-1)];
  const [, other] = first && last ? speakersIn({ start: first.start, end: last.end }) : [];
  return [
    ...(within.length > 0
      ? [`leaves out ${wordList(within)} between its words: it may say the opposite of its source`]
      : []),
    ...(beside.length > 0
      ? [`leaves out ${wordList(beside)} beside its words: it may say the opposite of its source`]
      : []),
    ...(most > MOST_ELIDED
      ? [`leaves out ${most} words of its source in one place; more than ${MOST_ELIDED} are a lot`]
      : []),
    ...(other === undefined
      ? []
      : [`takes its words from what two people say, the second being “${clip(other, 60)}”`]),
  ];
}

function edgeBefore(text: string, start: number, lang: string): string[] {
  const parts = negatingPartBefore(text, start);
  if (OPENED.test(text.slice(Math.max(0, start - 2), start)))
    return [...parts, ...denialsBefore(text, start, lang)];
  const before = lastWords(text.slice(Math.max(0, start - REACH), start), 8, isSpaced(lang));
  return [...parts, ...negationsIn(before, lang)];
}

function edgeAfter(text: string, end: number, lang: string): string[] {
  const parts = negatingPartAfter(text, end);
  const closed = CLOSED.exec(text.slice(end, end + 4));
  if (closed) return [...parts, ...denialsAfter(text, end + closed[0].length, lang)];
  const after = firstWords(text.slice(end, end + REACH), 4, isSpaced(lang));
  return [...parts, ...negationsIn(after, lang)];
}

const REACH = 200;
const OPENED = new RegExp(`[${DOUBLE_MARKS}]\\s?$`, 'u');
const CLOSED = new RegExp(`^[.,!?…]?\\s?[${DOUBLE_CLOSERS}]`, 'u');

function wordList(words: readonly string[]): string {
  const listed = [...new Set(words)].slice(0, 5);
  return listed.map((word) => `“${clip(word, 30)}”`).join(', ');
}
