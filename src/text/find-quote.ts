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
  const tries = [...occurrences(text, first, 0)].map((start) => follow(text, start, rest));
  const chains = tries.filter((chain) => chain.length === selector.parts.length);
  if (chains.length === 0) return { kind: 'missing', part: longest(tries) };

  const placed = chains.filter((chain) => isInContext(text, chain, selector));
  const [chain] = placed;
  if (!chain) return { kind: 'elsewhere', places: firstRanges(haystack, chains) };
  if (placed.length > 1) return { kind: 'ambiguous', places: firstRanges(haystack, placed) };
  return { kind: 'found', ranges: chain.map((range) => toOriginal(haystack, range)) };
}

/** Every range of `text` where `words` stand as whole words. */
function* occurrences(text: string, words: string, from: number): Generator<Range, undefined> {
  if (words === '') return;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isWordBoundary(text, start) && isWordBoundary(text, end)) yield { start, end };
  }
}

/** The range `first` and, after it, the nearest range of each further part, as far as they are there. */
function follow(text: string, first: Range, rest: readonly string[]): Range[] {
  const chain = [first];
  let from = first.end;
  for (const part of rest) {
    const next = occurrences(text, part, from).next().value;
    if (!next) break;
    chain.push(next);
    from = next.end;
  }
  return chain;
}

function longest(chains: readonly (readonly Range[])[]): number {
  return chains.reduce((most, chain) => Math.max(most, chain.length), 0);
}

function firstRanges(haystack: NormalisedText, chains: readonly (readonly Range[])[]): Range[] {
  return chains.flatMap((chain) => chain.slice(0, 1).map((range) => toOriginal(haystack, range)));
}

// The words around a quotation are often copied without its marks; those do not decide.
function isInContext(text: string, chain: readonly Range[], selector: QuoteSelector): boolean {
  const prefix = bare(normalise(selector.prefix ?? '').text);
  const suffix = bare(normalise(selector.suffix ?? '').text);
  const start = chain[0]?.start ?? 0;
  const end = chain.at(-1)?.end ?? 0;
  return (
    bare(text.slice(Math.max(0, start - prefix.length - MARKS), start)).endsWith(prefix) &&
    bare(text.slice(end, end + suffix.length + MARKS)).startsWith(suffix)
  );
}

const MARKS = 8;

function bare(text: string): string {
  return text.replace(/^[\s"'«»「」『』‹›]+|[\s"'«»「」『』‹›]+$/gu, '');
}
