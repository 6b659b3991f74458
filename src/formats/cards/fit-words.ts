import { cutPlaces } from './cut-places.ts';

export interface FittedWords {
  readonly words: string;
  /** Of the type, in pixels. */
  readonly size: number;
  /** Whether a word is too long for a line, and may be broken. */
  readonly breaksWords: boolean;
}

/** Whether words of a size have room. What fits must also fit when it is smaller or shorter. */
export type Fits = (words: string, size: number) => Promise<boolean>;

/**
 * Sets words as large as they have room for. Those that are too long even in the smallest size are cut between two
 * words, with “…”; a single word that is too long, between two characters.
 *
 * @param sizes From large to small; the first are likely to have room.
 */
export async function fitWords(
  words: string,
  lang: string,
  sizes: readonly number[],
  fits: Fits,
): Promise<Pick<FittedWords, 'words' | 'size'>> {
  for (const size of sizes) {
    if (await fits(words, size)) return { words, size };
  }
  const smallest = sizes.at(-1) ?? 0;
  for (const granularity of ['word', 'grapheme'] as const) {
    const shorter = cutPlaces(words, lang, granularity).map((place) => cut(words, place));
    shorter.reverse();
    const best = await firstThat(shorter.length, (index) => fits(shorter[index] ?? '', smallest));
    const fitting = shorter[best];
    if (fitting !== undefined) return { words: fitting, size: smallest };
  }
  return { words: '…', size: smallest };
}

/** The first index below `length` that passes, where all after it pass too; `length` if none does. */
async function firstThat(
  length: number,
  passes: (index: number) => Promise<boolean>,
): Promise<number> {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function cut(words: string, place: number): string {
  return `${words.slice(0, place).replace(/[\s\p{Pd}\p{Ps}\p{Pi}\p{Po}]+$/u, '')}…`;
}
