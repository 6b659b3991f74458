import { inContext } from './in-context.ts';
import { lastAtMost } from './last-at-most.ts';
import { type NormalisedText, normalise, type Range, toOriginal } from './normalise.ts';
import { createWordPlaces, type WordPlaces } from './word-places.ts';

/** What to look for; prefix and suffix as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  /** The words, one string for each uninterrupted part, in order. */
  readonly parts: readonly string[];
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteSearch =
  | { readonly kind: 'found'; readonly ranges: readonly Range[] }
  /** Places where it could be, the first of them if there are very many, as ranges of its first part. */
  | { readonly kind: 'ambiguous'; readonly places: readonly Range[] }
  /** The words are there, but not between this prefix and this suffix. */
  | { readonly kind: 'elsewhere'; readonly places: readonly Range[] }
  /** `part` is the index of the first part that is not there. */
  | { readonly kind: 'missing'; readonly part: number };

/**
 * Finds the one place where a quotation stands in a text, word for word after `normalise`. Ranges are of the original
 * text, one for each part; a later part is the nearest that follows. What is only near is never accepted. `places` are
 * those of the text, where it was prepared for more than one search.
 */
export function findQuote(
  haystack: NormalisedText,
  selector: QuoteSelector,
  places: WordPlaces = createWordPlaces(haystack.text, selector.parts.map(wordsToFind)),
): QuoteSearch {
  const parts = selector.parts.map(wordsToFind);
  const { chains, isCut, part } = findChains(parts, places);
  if (chains.length === 0) return { kind: 'missing', part };

  const placed = isCut ? chains : chains.filter(inContext(haystack.text, selector));
  const [chain] = placed;
  if (!chain) return { kind: 'elsewhere', places: firstRanges(chains, parts, haystack) };
  if (placed.length > 1) return { kind: 'ambiguous', places: firstRanges(placed, parts, haystack) };
  return { kind: 'found', ranges: rangesFrom(chain, parts, places, haystack) };
}

/** Words in the form in which they are looked for. */
export function wordsToFind(words: string): string {
  return normalise(words).text.trim();
}

// Words that stand in more places than this are refused as ambiguous, whatever is said to stand around them.
const MOST_PLACES = 1000;

interface Chains {
  /** Every way to read the parts in order, as a range from the first to the last. */
  readonly chains: readonly Range[];
  /** Whether there are more. */
  readonly isCut: boolean;
  /** Where there is no way, the first part that is not there. */
  readonly part: number;
}

function findChains(parts: readonly string[], places: WordPlaces): Chains {
  const lists = parts.map(places);
  const follow = createFollow(parts, lists);
  const chains: Range[] = [];
  for (const start of lists[0] ?? []) {
    // With many parts each way takes long to read, and few are ever meant.
    if (chains.length * parts.length > MOST_PLACES) return { chains, isCut: true, part: 0 };
    const { end, missing } = follow(start);
    // What does not follow here follows from no later place either.
    if (missing !== null) return { chains, isCut: false, part: missing };
    chains.push({ start, end });
  }
  return { chains, isCut: false, part: 0 };
}

/** Reads on from where the first part begins, which must not go backwards: to the end of the last part, or to a missing one. */
function createFollow(parts: readonly string[], lists: readonly (readonly number[])[]) {
  const starts: number[] = [];
  return (first: number): { readonly end: number; readonly missing: number | null } => {
    starts[0] = first;
    for (let part = 1; part < parts.length; part += 1) {
      const from = (starts[part - 1] ?? 0) + (parts[part - 1]?.length ?? 0);
      // What followed from an earlier place still holds where it does not begin too soon.
      if ((starts[part] ?? -1) >= from) break;
      const next = firstFrom(lists[part] ?? [], from);
      if (next === undefined) return { end: from, missing: part };
      starts[part] = next;
    }
    return { end: (starts.at(-1) ?? 0) + (parts.at(-1)?.length ?? 0), missing: null };
  };
}

function firstFrom(places: readonly number[], from: number): number | undefined {
  return places[lastAtMost(places, from - 1) + 1];
}

function rangesFrom(
  chain: Range,
  parts: readonly string[],
  places: WordPlaces,
  haystack: NormalisedText,
): Range[] {
  let from = chain.start;
  return parts.map((part) => {
    const start = firstFrom(places(part), from) ?? from;
    from = start + part.length;
    return toOriginal(haystack, { start, end: from });
  });
}

// Enough to say in which lines they stand.
const MOST_NAMED = 100;

function firstRanges(
  chains: readonly Range[],
  [first = '']: readonly string[],
  haystack: NormalisedText,
): Range[] {
  return chains
    .slice(0, MOST_NAMED)
    .map(({ start }) => toOriginal(haystack, { start, end: start + first.length }));
}
