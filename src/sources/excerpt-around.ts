import type { PassagePiece } from '../model/passage-of.ts';
import type { Range } from '../text/normalise.ts';

/**
 * The sentences of a document that hold some words, with the one before and the one after, of the same paragraph and
 * within what is `around` them; of long stretches between two runs of words, only what is beside them. White space is
 * folded, a new paragraph is a line feed.
 */
export function excerptAround(
  text: string,
  ranges: readonly Range[],
  around: Range,
  lang: string,
): readonly PassagePiece[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return [];
  const before = folded(text.slice(Math.max(around.start, first.start - REACH), first.start));
  const after = folded(text.slice(last.end, Math.min(around.end, last.end + REACH)));
  const quoted = ranges.flatMap(({ start, end }, at): PassagePiece[] => {
    const next = ranges[at + 1];
    const gap = next ? between(folded(text.slice(end, next.start))) : '';
    return [
      { text: folded(text.slice(start, end)), isQuoted: true },
      { text: gap, isQuoted: false },
    ];
  });
  const pieces = [
    { text: sentencesBefore(before, sentences).trimStart(), isQuoted: false },
    ...quoted,
    { text: sentencesAfter(after, sentences).trimEnd(), isQuoted: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

const REACH = 400;
const MOST_BETWEEN = 400;

function folded(text: string): string {
  if (!/[^\S ]| {2}/u.test(text)) return text;
  return text.replace(/\s+/gu, (space) => (/\n\s*\n/u.test(space) ? '\n' : ' '));
}

/** The rest of the sentence in which the words begin, and the sentence before it. */
function sentencesBefore(before: string, sentences: Intl.Segmenter): string {
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const segments = [...sentences.segment(paragraph)].map(({ segment }) => segment);
  const isBegun = !/[.!?…。！？]["”’»']*\s*$/u.test(paragraph);
  const chosen = segments.slice(isBegun ? -2 : -1).join('');
  return chosen.length === REACH ? `…${chosen.slice(chosen.indexOf(' '))}` : chosen;
}

/** What is left of the sentence in which the words end, and the sentence after it. */
function sentencesAfter(after: string, sentences: Intl.Segmenter): string {
  const [paragraph = ''] = after.split('\n', 1);
  const segments = [...sentences.segment(paragraph)].map(({ segment }) => segment);
  const isEnded = /^["”’»']*\s+\p{Lu}/u.test(paragraph);
  const chosen = segments.slice(0, isEnded ? 1 : 2).join('');
  return chosen.length === REACH ? `${chosen.slice(0, chosen.lastIndexOf(' '))}…` : chosen;
}

function between(text: string): string {
  if (text.length <= MOST_BETWEEN) return text;
  const [head, tail] = [text.slice(0, MOST_BETWEEN / 4), text.slice(-MOST_BETWEEN / 4)];
  return `${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}`;
}
