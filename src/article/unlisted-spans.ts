import { countWords } from '../text/count-words.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { indexAt } from '../text/index-at.ts';
import type { Range } from '../text/normalise.ts';
import { withoutAttribution } from '../text/without-attribution.ts';
import { wordsKey } from '../text/words-key.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

/** What is quoted and not listed; `key` is as `wordsKey` has it. */
export interface UnlistedSpan extends Range {
  readonly words: string;
  readonly key: string;
}

/** What stands in marks, but is no part of a listed quotation, nor repeats one in a block of its own. */
export function unlistedSpans(
  quotes: readonly VerifiedQuote[],
  { haystack }: Pick<Verification, 'haystack'>,
): UnlistedSpan[] {
  const listed = quotes.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start);
  const whole = hullsOf(quotes);
  return findAllQuoted(haystack.text).flatMap((span) => {
    const pieces = isCovered(span, listed)
      ? uncoveredSentences(span, whole, haystack.text)
      : [span];
    return pieces.flatMap((piece) => {
      const found = spanOf(piece, haystack.text);
      return found && !repeats(piece, found.key, listed, haystack) ? [found] : [];
    });
  });
}

/** The paragraphs of block quotations that are no part of a listed quotation, and repeat none. */
export function unlistedBlocks(
  quotes: readonly VerifiedQuote[],
  blocks: readonly Range[],
  { haystack: { text } }: Pick<Verification, 'haystack'>,
): UnlistedSpan[] {
  const whole = hullsOf(quotes);
  const marked = findQuotedSpans(text);
  const known = quotes.flatMap(({ entry }) => wordsKey((entry.value.text ?? []).join(' ')));
  return blocks.flatMap(({ start, end }) =>
    linesIn(text, start, end).flatMap((line) => {
      const found = spanOf(line, text);
      // What stands in marks there is looked at by itself; a dash begins the line that names the speaker.
      if (!found || isCovered(line, marked) || /^\s*[—–―-]/u.test(found.words)) return [];
      const said = wordsKey(withoutAttribution(found.words));
      if (countWords(said) < FEW_WORDS || known.some((key) => key.includes(said))) return [];
      return isCovered(line, whole) ? [] : [found];
    }),
  );
}

/** The sentences of a range that no quotation touches; a word or two may be the “Mr.” before one that does. */
function uncoveredSentences(span: Range, whole: readonly Range[], text: string): Range[] {
  const words = text.slice(span.start, span.end);
  return [...words.matchAll(SENTENCE)]
    .map(({ 0: sentence, index }) => ({
      start: span.start + index + (sentence.length - sentence.trimStart().length),
      end: span.start + index + sentence.trimEnd().length,
    }))
    .filter((piece) => !isCovered(piece, whole))
    .filter(({ start, end }) => countWords(text.slice(start, end)) >= FEW_WORDS);
}

const FEW_WORDS = 3;
/** What goes on with a capital after a colon or a dash is a sentence of its own. */
const SENTENCE = /(?:(?![:–—]\s+\p{Lu})[^.!?…。！？])+(?:[.!?…。！？]+|[:–—])?/gu;

/** Each quotation from its first word to its last, in order. */
function hullsOf(quotes: readonly VerifiedQuote[]): readonly Range[] {
  return quotes
    .flatMap(({ ranges: [first, ...more] }) =>
      first ? [{ start: first.start, end: more.at(-1)?.end ?? first.end }] : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether one of some ranges, in order, has a part of a range. */
function isCovered(range: Range, ranges: readonly Range[]): boolean {
  const last = ranges[indexAt(ranges, range.end - 1)];
  return last !== undefined && range.start < last.end;
}

function spanOf(range: Range, text: string): UnlistedSpan | null {
  const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}\p{S}]/u.test(words) ? { ...range, words, key: wordsKey(words) } : null;
}

function linesIn(text: string, start: number, end: number): Range[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

function repeats(
  { start, end }: Range,
  key: string,
  listed: readonly Range[],
  { text, repetitions }: Verification['haystack'],
): boolean {
  if (!repetitions().some((block) => block.start <= start && end <= block.end)) return false;
  return listed.some((range) => wordsKey(text.slice(range.start, range.end)).includes(key));
}
