import { findQuote, type QuoteSearch, type QuoteSelector } from '../text/find-quote.ts';
import { normalise, type NormalisedText } from '../text/normalise.ts';

/** The text of an article, prepared for looking things up in it. */
export interface Haystack {
  readonly text: string;
  readonly normalised: NormalisedText;
  /** The same without the quotation marks that open a paragraph, which a quotation of several paragraphs repeats. */
  readonly withoutOpenings: NormalisedText | null;
}

export type PassageSearch = QuoteSearch;

export function createHaystack(text: string): Haystack {
  // A soft hyphen does not count, so one in place of each mark leaves every offset as it was.
  const withoutOpenings = text.replace(/(?<=\n)[“"„«»「『](?=\S)/gu, '\u00AD');
  return {
    text,
    normalised: normalise(text),
    withoutOpenings: withoutOpenings === text ? null : normalise(withoutOpenings),
  };
}

/** Finds a passage word for word; the marks that a quotation repeats at each new paragraph are not among its words. */
export function findPassage(haystack: Haystack, selector: QuoteSelector): PassageSearch {
  const search = findQuote(haystack.normalised, selector);
  if (search.kind !== 'missing' || !haystack.withoutOpenings) return search;
  const across = findQuote(haystack.withoutOpenings, selector);
  return across.kind === 'missing' ? search : across;
}
