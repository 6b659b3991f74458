import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FlatText } from '../markdown/flat-text.ts';
import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import type { Findings } from '../model/build-article.ts';
import type { PassagePiece, TextQuote } from '../model/quote.ts';
import { contextOf } from '../text/context-of.ts';
import { countWords } from '../text/count-words.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import type { Haystack } from './haystack.ts';

interface Found {
  readonly quotes: readonly MarkedQuote[];
  readonly mentions: readonly MarkedMention[];
}

/** What the page says of what was found: the words as printed, and the paragraphs they stand in. */
export function describeFindings(
  { extents }: FlatText,
  { text, continued }: Haystack,
  tree: Root,
  found: Found,
): Findings {
  const paragraphs: Range[] = [];
  visit(tree, { tagName: 'p' }, (node) => {
    paragraphs.push(extents.get(node) ?? { start: 0, end: 0 });
  });
  const starts = paragraphs.map(({ start }) => start);
  const paragraphAt = (offset: number) => Math.max(1, lastAtMost(starts, offset) + 1);
  const wordsAt = ({ start, end }: Range) => asPrinted(continued.slice(start, end));
  return {
    quotes: found.quotes.map(({ id, ranges, gaps }) => ({
      id,
      parts: ranges.map(wordsAt),
      gaps,
      paragraph: paragraphAt(ranges[0]?.start ?? 0),
      passage: passageAround(ranges, text, paragraphs).map(({ isQuoted, ...range }) => ({
        text: isQuoted ? wordsAt(range) : asPrinted(text.slice(range.start, range.end)),
        isQuoted,
      })),
      selectors: ranges.map((range) => ({ exact: wordsAt(range), ...around(range, text) })),
    })),
    mentions: found.mentions.map(({ id, actor, start, end }) => ({
      id,
      actor,
      paragraph: paragraphAt(start),
      text: wordsAt({ start, end }),
    })),
    wordCount: countWords(text),
  };
}

function asPrinted(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/[ \t\r\n]+/gu, ' ');
}

type PassageRange = Range & Pick<PassagePiece, 'isQuoted'>;

/** From the beginning of the paragraph where the first range begins to the end of that where the last one ends. */
function passageAround(
  ranges: readonly Range[],
  text: string,
  paragraphs: readonly Range[],
): PassageRange[] {
  const first = ranges[0]?.start ?? 0;
  const last = ranges.at(-1)?.end ?? 0;
  const paragraphAt = (offset: number) =>
    paragraphs.find(({ start, end }) => start <= offset && offset <= end) ?? lineAt(text, offset);
  const pieces: PassageRange[] = [];
  let at = paragraphAt(first).start;
  for (const { start, end } of ranges) {
    pieces.push({ start: at, end: start, isQuoted: false }, { start, end, isQuoted: true });
    at = end;
  }
  pieces.push({ start: at, end: paragraphAt(last).end, isQuoted: false });
  return pieces.filter(({ start, end }) => end > start);
}

/** The block at an offset, where it is no paragraph: an entry of a list, a cell of a table. */
function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

const CONTEXT = 32;

function around(range: Range, text: string): Omit<TextQuote, 'exact'> {
  const { before, after } = contextOf(text, range, CONTEXT);
  return {
    prefix: asPrinted(before),
    suffix: asPrinted(after),
  };
}
