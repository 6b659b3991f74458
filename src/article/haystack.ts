import { continueParagraphs } from '../text/continue-paragraphs.ts';
import { findQuote, type QuoteSearch, type QuoteSelector } from '../text/find-quote.ts';
import { createPassageFinder, type NearestPassage } from '../text/nearest-passage.ts';
import { normalise, type NormalisedText, type Range } from '../text/normalise.ts';

/** The text of an article, prepared for looking things up in it. */
export interface Haystack {
  readonly text: string;
  readonly normalised: NormalisedText;
  /** The text, with the same offsets, in which a quotation goes on from one paragraph to the next. */
  readonly continued: string;
  readonly continuedNormalised: NormalisedText;
  /** The passage that comes nearest to some words; null where none does, and once it was asked for too often. */
  readonly nearest: (words: string) => NearestPassage | null;
}

export type PassageSearch = QuoteSearch;

export function createHaystack(text: string): Haystack {
  const continued = continueParagraphs(text);
  const normalised = normalise(text);
  const nearest = createPassageFinder(text);
  let asked = 0;
  return {
    text,
    normalised,
    continued,
    continuedNormalised: continued === text ? normalised : normalise(continued),
    nearest: (words) => {
      asked += 1;
      return asked > MOST_NEAREST ? null : nearest(words);
    },
  };
}

// Each costs a walk through the whole text.
const MOST_NEAREST = 100;

/** The pieces of a range that are left when the marks which it repeats at each new paragraph are taken out. */
export function withoutRepeatedMarks(
  { text, continued }: Haystack,
  { start, end }: Range,
): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && continued.charAt(at) === text.charAt(at)) continue;
    if (at > from) pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

/** Finds a passage word for word; the marks that a quotation repeats at each new paragraph are not among its words. */
export function findPassage(haystack: Haystack, selector: QuoteSelector): PassageSearch {
  const { normalised, continuedNormalised } = haystack;
  const search = findQuote(normalised, selector);
  if (search.kind !== 'missing' || continuedNormalised === normalised) return search;
  const across = findQuote(continuedNormalised, selector);
  return across.kind === 'missing' ? search : across;
}
