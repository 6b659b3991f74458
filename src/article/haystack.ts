import { withoutRanges } from './find-repetitions.ts';
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
  /** The blocks that only repeat words of the running text, in order. */
  readonly repetitions: () => readonly Range[];
  /** The text, and the continued one where it is another, without those; none where there are none. */
  readonly originals: () => readonly NormalisedText[];
}

export type PassageSearch = QuoteSearch;

export function createHaystack(
  text: string,
  findRepetitions: () => readonly Range[] = () => [],
): Haystack {
  const continued = continueParagraphs(text);
  const normalised = normalise(text);
  const nearest = createPassageFinder(text);
  let asked = 0;
  let repetitions: readonly Range[] | undefined;
  let originals: readonly NormalisedText[] | undefined;
  const repeated = () => (repetitions ??= findRepetitions());
  const without = (from: string) => normalise(withoutRanges(from, repeated()));
  return {
    text,
    normalised,
    continued,
    continuedNormalised: continued === text ? normalised : normalise(continued),
    nearest: (words) => {
      asked += 1;
      return asked > MOST_NEAREST ? null : nearest(words);
    },
    repetitions: repeated,
    originals: () => {
      if (repeated().length === 0) return [];
      return (originals ??=
        continued === text ? [without(text)] : [without(text), without(continued)]);
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

/**
 * Finds a passage word for word; the marks that a quotation repeats at each new paragraph are not among its words. Of
 * several places, the one in running text is meant where the others only repeat it in a block of their own.
 */
export function findPassage(haystack: Haystack, selector: QuoteSelector): PassageSearch {
  const { normalised, continuedNormalised } = haystack;
  const search = findQuote(normalised, selector);
  if (search.kind === 'ambiguous') return original(search, haystack, selector);
  if (search.kind !== 'missing' || continuedNormalised === normalised) return search;
  const across = findQuote(continuedNormalised, selector);
  if (across.kind === 'ambiguous') return original(across, haystack, selector);
  return across.kind === 'missing' ? search : across;
}

function original(
  ambiguous: PassageSearch,
  { originals }: Haystack,
  selector: QuoteSelector,
): PassageSearch {
  const searches = originals().map((text) => findQuote(text, selector));
  return searches.find(({ kind }) => kind === 'found') ?? ambiguous;
}
