import { indexAt } from './index-at.ts';

/** A text in the form in which quotations are compared, and the way back to the text as written. */
export interface NormalisedText {
  readonly text: string;
  /** What the text is made of, in order. */
  readonly pieces: readonly Piece[];
}

/** A range of a normalised text, and the one of the original (`from`, `to`) that it was made of. */
interface Piece extends Range {
  readonly from: number;
  readonly to: number;
  /** Whether it is the original character by character, not one character that was made of all of it. */
  readonly isPlain: boolean;
}

/** A half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The one normalisation under which words count as the same: Unicode NFC, a run of white space is one space,
 * soft hyphens do not count, curly and straight quotation marks and apostrophes are alike. Nothing else. White space
 * is what Unicode calls so (White_Space): U+FEFF, which JavaScript’s \s takes in, parts no words. Nor are two straight
 * apostrophes a double mark.
 */
export function normalise(original: string): NormalisedText {
  const pieces: Piece[] = [];
  let text = '';
  for (const { 0: cluster, 1: plain, index: from } of original.matchAll(CLUSTER)) {
    const start = text.length;
    text += plain ?? fold(cluster);
    const to = from + cluster.length;
    if (text.length > start)
      pieces.push({ start, end: text.length, from, to, isPlain: plain !== undefined });
  }
  return { text, pieces };
}

/** The range of the original text that a range of the normalised text stands for. */
export function toOriginal({ pieces }: NormalisedText, { start, end }: Range): Range {
  const first = pieces[indexAt(pieces, start)];
  const last = pieces[indexAt(pieces, end - 1)];
  return {
    start: first?.isPlain ? first.from + start - first.start : (first?.from ?? 0),
    end: last?.isPlain ? last.from + end - last.start : (last?.to ?? 0),
  };
}

// Characters that NFC leaves as they are unless a mark follows come in long runs; the rest in the smallest pieces that
// it cannot reach across, soft hyphens or not. Nothing is longer than the matcher can step back over.
const PLAIN = String.raw`[!-~\u00C0-\u017F\u0400-\u0481\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]`;
const MARKS = String.raw`(?:\u00AD*\p{M}){0,1000}`;
const CLUSTER = new RegExp(
  String.raw`((?:${PLAIN}| (?=${PLAIN})){1,4096})(?!\u00AD*\p{M})|\p{White_Space}[\p{White_Space}\u00AD]*|\u00AD|[\u1100-\u115F\uAC00-\uD7A3](?:\u00AD*[\u1160-\u11FF]){0,1000}${MARKS}|[^\p{White_Space}\u00AD]${MARKS}`,
  'gu',
);

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};

function fold(cluster: string): string {
  const known = FOLDED[cluster];
  if (known !== undefined) return known;
  if (/^\p{White_Space}/u.test(cluster)) return ' ';
  return cluster.replaceAll('\u00AD', '').normalize('NFC');
}
