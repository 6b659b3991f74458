import type { PassagePiece } from '../model/passage-of.ts';
import type { Range } from '../text/normalise.ts';

/**
 * The sentences of a document that hold some words, with the one before and the one after; of long stretches between
 * two runs of words, only what is beside them. White space is folded, a new paragraph is a line feed.
 */
export function excerptAround(
  text: string,
  ranges: readonly Range[],
  lang: string,
): readonly PassagePiece[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return [];
  const pieces: PassagePiece[] = [
    { text: sentencesBefore(paragraphBefore(text, first.start), sentences), isQuoted: false },
  ];
  for (const [at, { start, end }] of ranges.entries()) {
    const next = ranges[at + 1];
    pieces.push({ text: text.slice(start, end), isQuoted: true });
    if (next) pieces.push({ text: between(text.slice(end, next.start)), isQuoted: false });
  }
  pieces.push({
    text: sentencesAfter(paragraphAfter(text, last.end), sentences),
    isQuoted: false,
  });
  return trimmed(pieces.map((piece) => ({ ...piece, text: folded(piece.text) })));
}

function trimmed(pieces: readonly PassagePiece[]): readonly PassagePiece[] {
  const last = pieces.length - 1;
  const trim = (text: string, at: number) => {
    const begun = at === 0 ? text.trimStart() : text;
    return at === last ? begun.trimEnd() : begun;
  };
  return pieces
    .map((piece, at) => ({ ...piece, text: trim(piece.text, at) }))
    .filter(({ text }) => text !== '');
}

const REACH = 600;
const MOST_BETWEEN = 400;

function paragraphBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const isCut = paragraph.length === REACH;
  return isCut ? `…${paragraph.slice(paragraph.indexOf(' '))}` : paragraph;
}

function paragraphAfter(text: string, offset: number): string {
  const after = text.slice(offset, offset + REACH);
  const [paragraph = ''] = after.split('\n\n', 1);
  const isCut = paragraph.length === REACH;
  return isCut ? `${paragraph.slice(0, paragraph.lastIndexOf(' '))}…` : paragraph;
}

/** The rest of the sentence in which the words begin, and the sentence before it. */
function sentencesBefore(before: string, sentences: Intl.Segmenter): string {
  const segments = [...sentences.segment(before)].map(({ segment }) => segment);
  const isBegun = !/[.!?…。！？]["”’»'\s]*$/u.test(before);
  return segments.slice(isBegun ? -2 : -1).join('');
}

/** What is left of the sentence in which the words end, and the sentence after it. */
function sentencesAfter(after: string, sentences: Intl.Segmenter): string {
  const segments = [...sentences.segment(after)].map(({ segment }) => segment);
  const isEnded = /^["”’»']*\s/u.test(after) && /^["”’»']*\s+\p{Lu}/u.test(after);
  return segments.slice(0, isEnded ? 1 : 2).join('');
}

function between(text: string): string {
  if (text.length <= MOST_BETWEEN) return text;
  const [head, tail] = [text.slice(0, MOST_BETWEEN / 4), text.slice(-MOST_BETWEEN / 4)];
  return `${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}`;
}

function folded(text: string): string {
  return text.replace(/[^\S\n]+|\n(?!\n)(?<!\n\n)/gu, ' ').replace(/\s*\n\s*\n\s*/gu, '\n');
}
