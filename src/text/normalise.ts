/** A text in the form in which quotations are compared, and the way back to the text as written. */
export interface NormalisedText {
  readonly text: string;
  /** `starts[i]`: where in the original the character begins that became `text[i]` (UTF-16 units). */
  readonly starts: readonly number[];
  /** `ends[i]`: where that character ends, exclusive. */
  readonly ends: readonly number[];
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
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    const value = fold(match[0]);
    for (let i = 0; i < value.length; i += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    text += value;
  }
  return { text, starts, ends };
}

/** The range of the original text that a range of the normalised text stands for. */
export function toOriginal({ starts, ends }: NormalisedText, { start, end }: Range): Range {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

// Plain characters come in long runs that need no care; the rest in the smallest pieces NFC cannot reach across.
const CLUSTER =
  /[!-&(-~](?!\p{M})|\p{White_Space}[\p{White_Space}\u00AD]*|\u00AD|[\u1100-\u115F\uAC00-\uD7A3][\u1160-\u11FF]*\p{M}*|[^\p{White_Space}\u00AD]\p{M}*/gu;

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '\u00AD': '',
};

function fold(cluster: string): string {
  const known = FOLDED[cluster];
  if (known !== undefined) return known;
  if (/^\p{White_Space}/u.test(cluster)) return ' ';
  return cluster.normalize('NFC');
}
