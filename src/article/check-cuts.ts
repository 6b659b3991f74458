import { findSingleQuoted } from '../text/find-single-quoted.ts';
import { firstWords, lastWords } from '../text/clause-around.ts';
import { clip } from '../text/clip.ts';
import { denialsAfter, denialsBefore } from '../text/denials-before.ts';
import { type Gap, gapsBetween } from '../text/gaps-between.ts';
import { marksAround } from '../text/marks-around.ts';
import { negatingPartAfter, negatingPartBefore } from '../text/negating-parts.ts';
import { isSpaced, negationsIn } from '../text/negations.ts';
import type { Range } from '../text/normalise.ts';
import { CLOSERS } from '../text/quotation-marks.ts';
import { nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

/** What marks words as quoted. */
export interface Quoting {
  /** What stands in quotation marks as speech, in order. */
  readonly spans: readonly Range[];
  /** The block quotations. */
  readonly blocks: readonly Range[];
}

/**
 * Warns of quotations that may say what nobody said though each of their words stands in the article: words in no
 * quotation marks, parts of several sentences put together, and a negation cut off.
 */
export function checkCuts(
  quotes: readonly VerifiedQuote[],
  { spans, blocks }: Quoting,
  lang: string,
  { haystack: { text }, yaml, report }: Verification,
): void {
  const isInSingleMarks = createInSingleMarks(text);
  for (const { entry, ranges } of quotes) {
    const isDirect = entry.value.form !== 'indirect';
    const place = yaml.placeOf(['quotes', entry.index, 'text']);
    const marks = ranges.map((range) => marksAround(text, range, spans, blocks));
    const gaps = gapsBetween(text, spans, ranges);
    const isUnmarked = ranges.some(
      (range, index) => marks[index] === null && !isInSingleMarks(range),
    );
    if (isDirect && isUnmarked) report('quote-unmarked', place, nameOf(entry));
    if (isDirect && gaps.some((gap) => isGathered(text, gap)))
      report('quote-gathered', place, nameOf(entry));
    const cut = [
      ...gaps.flatMap(({ omitted }) => negationsIn(omitted, lang)),
      ...negatingPartBefore(text, ranges[0]?.start ?? 0),
      ...cutBefore(text, ranges[0], marks[0], lang),
      ...cutAfter(text, ranges.at(-1), marks.at(-1), lang),
      ...negatingPartAfter(text, ranges.at(-1)?.end ?? text.length),
    ];
    if (cut.length > 0) report('negation-cut', place, nameOf(entry), wordList(cut));
  }
}

/** Makes a function that tells whether words stand in single marks, which may close paragraphs later only. */
function createInSingleMarks(text: string): (range: Range) => boolean {
  let spans: readonly Range[] | null = null;
  return ({ start, end }) => {
    spans ??= findSingleQuoted(text);
    return spans.some((span) => span.start <= start && end <= span.end);
  };
}

/** Whether parts of sentences are put together across the end of one; whole sentences may be left out. */
function isGathered(text: string, { kind, omitted, said, start }: Gap): boolean {
  if (kind === 'interrupted') return SENTENCE_BREAK.test(said);
  const startsAtEnd =
    /^\s*[.!?…。！？]/u.test(omitted) || ENDED.test(text.slice(Math.max(0, start - 4), start));
  if (!SENTENCE_END.test(omitted) && !startsAtEnd) return false;
  return !(startsAtEnd && ENDED.test(omitted));
}

const ENDED = new RegExp(`[.!?…。！？][${CLOSERS}]*\\s*$`, 'u');
const SENTENCE_END = new RegExp(`[.!?…](?=[\\s${CLOSERS}]|$)|[。！？]`, 'u');
/** The end of a sentence after which another begins; “Mr. Orr” and “John R. Orr” have none. */
const SENTENCE_BREAK = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])\p{Lu}[\p{L}.]{0,3})[.!?…][${CLOSERS}]*\s+[\p{Lu}\p{Lo}\d]|[。！？][\p{L}]`,
  'u',
);

/** The negations of the clause that the first words are cut from, or, where that is whole, of the one that brings it. */
function cutBefore(
  text: string,
  range: Range | undefined,
  marks: Range | null | undefined,
  lang: string,
): string[] {
  if (!range) return [];
  const inMarks = text.slice(marks?.start ?? range.start, range.start);
  if (/[\p{L}\p{N}]/u.test(inMarks))
    return negationsIn(lastWords(inMarks, MOST_BEFORE, isSpaced(lang)), lang);
  return denialsBefore(text, range.start, lang);
}

/** The negations that follow the last words in their clause or, where that is whole, in the one that speaks of it. */
function cutAfter(
  text: string,
  range: Range | undefined,
  marks: Range | null | undefined,
  lang: string,
): string[] {
  if (!range) return [];
  const rest = text.slice(range.end, marks?.end ?? range.end + 100);
  if (marks && !/[\p{L}\p{N}]/u.test(rest)) return denialsAfter(text, marks.end, lang);
  return negationsIn(firstWords(rest, marks ? MOST_AFTER : 1, isSpaced(lang)), lang);
}

const MOST_BEFORE = 8;
const MOST_AFTER = 4;

function wordList(words: readonly string[]): string {
  const listed = [...new Set(words)].slice(0, 5);
  return listed.map((word) => `“${clip(word, 30)}”`).join(', ');
}
