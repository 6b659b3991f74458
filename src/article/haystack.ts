import { withoutRanges } from './find-repetitions.ts';
import { continueParagraphs } from '../text/continue-paragraphs.ts';
import {
  findQuote,
  type QuoteSearch,
  type QuoteSelector,
  wordsToFind,
} from '../text/find-quote.ts';
import { createPassageFinder, type NearestPassage } from '../text/nearest-passage.ts';
import { normalise, type NormalisedText, type Range } from '../text/normalise.ts';
import { createWordPlaces, type WordPlaces } from '../text/word-places.ts';

/** The text of an article, prepared for looking things up in it. */
export interface Haystack {
  readonly text: string;
  readonly normalised: NormalisedText;
  /** The text, with the same offsets, in which a quotation goes on from one paragraph to the next. */
  readonly continued: string;
  readonly continuedNormalised: NormalisedText;
  /** Where words stand in either of the two. */
  readonly places: WordPlaces;
  readonly continuedPlaces: WordPlaces;
  /** The passage that comes nearest to some words; null where none does, and once it was asked for too often. */
  readonly nearest: (words: string) => NearestPassage | null;
  /** The blocks that only repeat words of the running text, in order. */
  readonly repetitions: () => readonly Range[];
  /** Either of the two texts without them, made when first asked for; null where there are none. */
  readonly unrepeated: (text: string) => Unrepeated | null;
}

export type PassageSearch = QuoteSearch;

/** A text without what only repeats its words. */
interface Unrepeated {
  readonly normalised: NormalisedText;
  readonly places: WordPlaces;
}

/** Prepares a text; `expected` are words that will be looked for in it, all of which are then found at once. */
export function createHaystack(
  text: string,
  expected: readonly string[] = [],
  findRepetitions: () => readonly Range[] = () => [],
): Haystack {
  const continued = continueParagraphs(text);
  const normalised = normalise(text);
  const continuedNormalised = continued === text ? normalised : normalise(continued);
  const wanted = expected.map(wordsToFind);
  const nearest = createPassageFinder(text);
  let asked = 0;
  let known: readonly Range[] | undefined;
  const repetitions = () => (known ??= findRepetitions());
  const prepared = new Map<string, Unrepeated>();
  const unrepeated = (of: string): Unrepeated | null => {
    if (repetitions().length === 0) return null;
    const rest = prepared.get(of) ?? prepare(withoutRanges(of, repetitions()), wanted);
    prepared.set(of, rest);
    return rest;
  };
  return {
    text,
    normalised,
    continued,
    continuedNormalised,
    places: createWordPlaces(normalised.text, wanted),
    continuedPlaces: createWordPlaces(continuedNormalised.text, wanted),
    nearest: (words) => {
      asked += 1;
      return asked > MOST_NEAREST ? null : nearest(words);
    },
    repetitions,
    unrepeated,
  };
}

function prepare(text: string, wanted: readonly string[]): Unrepeated {
  const normalised = normalise(text);
  return { normalised, places: createWordPlaces(normalised.text, wanted) };
}

// Each costs a walk through the whole text.
const MOST_NEAREST = 30;

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
  const { text, normalised, continued, continuedNormalised, places, continuedPlaces } = haystack;
  const search = findQuote(normalised, selector, places);
  if (search.kind === 'ambiguous') return original(text, search, haystack, selector);
  if (search.kind !== 'missing' || continuedNormalised === normalised) return search;
  const across = findQuote(continuedNormalised, selector, continuedPlaces);
  if (across.kind === 'ambiguous') return original(continued, across, haystack, selector);
  return across.kind === 'missing' ? search : across;
}

function original(
  text: string,
  ambiguous: PassageSearch,
  { unrepeated }: Haystack,
  selector: QuoteSelector,
): PassageSearch {
  const rest = unrepeated(text);
  if (!rest) return ambiguous;
  const search = findQuote(rest.normalised, selector, rest.places);
  return search.kind === 'found' ? search : ambiguous;
}
