import { type NormalisedText, normalise, type Range, toOriginal } from './normalise.ts';
import { isWordBoundary } from './word-boundary.ts';

/** What to look for; prefix and suffix as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  /** The words, one string for each uninterrupted part, in order. */
  readonly parts: readonly string[];
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteSearch =
  | { readonly kind: 'found'; readonly ranges: readonly Range[] }
  /** Every place where it could be, as a range of its first part. */
  | { readonly kind: 'ambiguous'; readonly places: readonly Range[] }
  /** The words are there, but not between this prefix and this suffix. */
  | { readonly kind: 'elsewhere'; readonly places: readonly Range[] }
  /** `part` is the index of the first part that is not there. */
  | { readonly kind: 'missing'; readonly part: number };

/**
 * Finds the one place where a quotation stands in a text, word for word after `normalise`. Ranges are of the original
 * text, one for each part; a later part is the nearest that follows. What is only near is never accepted.
 */
export function findQuote(haystack: NormalisedText, selector: QuoteSelector): QuoteSearch {
  const { text } = haystack;
  const [first = '', ...rest] = selector.parts.map((part) => normalise(part).text.trim());
  const { chains, part } = findChains(text, first, rest);
  if (chains.length === 0) return { kind: 'missing', part };

  const placed = chains.length > MOST_PLACES ? chains : chains.filter(inContext(text, selector));
  const [chain] = placed;
  if (!chain) return { kind: 'elsewhere', places: firstRanges(haystack, chains) };
  if (placed.length > 1) return { kind: 'ambiguous', places: firstRanges(haystack, placed) };
  return { kind: 'found', ranges: chain.map((range) => toOriginal(haystack, range)) };
}

// Words that stand in more places than this are refused as ambiguous, whatever is said to stand around them.
const MOST_PLACES = 1000;

/** Every way to read the parts in order; where there is none, `part` is the first that is not there. */
function findChains(
  text: string,
  first: string,
  rest: readonly string[],
): { chains: readonly (readonly Range[])[]; part: number } {
  const chains: Range[][] = [];
  let known: readonly Range[] = [];
  for (const start of occurrences(text, first, 0)) {
    const chain = follow(text, start, rest, known);
    // What does not follow here follows from no later place either.
    if (chain.length <= rest.length) return { chains, part: chain.length };
    if (chains.push(chain) > MOST_PLACES) break;
    known = chain;
  }
  return { chains, part: 0 };
}

/** Every range of `text` where `words` stand as whole words. */
function* occurrences(text: string, words: string, from: number): Generator<Range, undefined> {
  if (words === '') return;
  let start = text.indexOf(words, from);
  while (start >= 0) {
    const end = start + words.length;
    const isWhole = isWordBoundary(text, start);
    if (isWhole && isWordBoundary(text, end)) yield { start, end };
    start = text.indexOf(words, isWhole ? start + 1 : nextBoundary(text, start));
  }
}

function nextBoundary(text: string, index: number): number {
  let next = index + 1;
  while (!isWordBoundary(text, next)) next += 1;
  return next;
}

/**
 * The range `first` and, after it, the nearest range of each further part, as far as they are there. `known` is what
 * followed from an earlier place; it still holds where it does not begin too soon.
 */
function follow(
  text: string,
  first: Range,
  rest: readonly string[],
  known: readonly Range[],
): Range[] {
  const chain = [first];
  let from = first.end;
  for (const [index, part] of rest.entries()) {
    const near = known[index + 1];
    const next = near && near.start >= from ? near : occurrences(text, part, from).next().value;
    if (!next) break;
    chain.push(next);
    from = next.end;
  }
  return chain;
}

function firstRanges(haystack: NormalisedText, chains: readonly (readonly Range[])[]): Range[] {
  return chains.flatMap((chain) => chain.slice(0, 1).map((range) => toOriginal(haystack, range)));
}

// The words around a quotation are often copied without its marks; those do not decide.
function inContext(text: string, selector: QuoteSelector): (chain: readonly Range[]) => boolean {
  const prefix = bare(normalise(selector.prefix ?? '').text);
  const suffix = bare(normalise(selector.suffix ?? '').text);
  return (chain) => {
    const start = chain[0]?.start ?? 0;
    const end = chain.at(-1)?.end ?? 0;
    return (
      bare(text.slice(Math.max(0, start - prefix.length - MARKS), start)).endsWith(prefix) &&
      bare(text.slice(end, end + suffix.length + MARKS)).startsWith(suffix)
    );
  };
}

const MARKS = 8;

function bare(text: string): string {
  return text.replace(/^[\s"'«»「」『』‹›]+|[\s"'«»「」『』‹›]+$/gu, '');
}
