import type { Range } from '../text/normalise.ts';
import type { PassagePiece } from './passage-of.ts';
import type { PinnedSource } from './pinned-source.ts';
import type { Quote, TextQuote } from './quote.ts';
import type { SourcePlace } from './source-place.ts';

/**
 * What holds of a quotation: its words stand in its source; the words that it translates do; or no text of a source is
 * held, so that nobody has looked. The one name for each, everywhere.
 */
export type CheckState = 'found' | 'translated' | 'not held';

/** How the words of a quotation stand in the source that they were checked against. JSON-safe. */
export interface SourceCheck {
  readonly state: Exclude<CheckState, 'not held'>;
  readonly source: PinnedSource;
  readonly place: SourcePlace;
  /** The runs of its words, in the text of the source. */
  readonly ranges: readonly Range[];
  /** The words in their sentences; null where the source may not be shown. */
  readonly excerpt: readonly PassagePiece[] | null;
  /** One for each run; without what is around them where that may not be shown. */
  readonly selectors: readonly TextQuote[];
  /** The words of the source where they are not those of the article: what it translates or renders. */
  readonly original: { readonly parts: readonly string[]; readonly lang: string } | null;
}

/** What is known of the quotations of an article, by id. */
export type SourceChecks = readonly (readonly [id: string, check: SourceCheck])[];

/** The class of the sign that tells a state apart from the others. */
export function stateClass(state: CheckState): string {
  return state.replace(' ', '-');
}

export function stateOf({ check }: Pick<Quote, 'check'>): CheckState {
  return check?.state ?? 'not held';
}

/** An article with what its quotations were checked against. */
export function withChecks<A extends { readonly quotes: readonly Pick<Quote, 'id' | 'check'>[] }>(
  article: A,
  checks: SourceChecks,
): A {
  const byId = new Map(checks);
  const quotes = article.quotes.map((quote) => ({ ...quote, check: byId.get(quote.id) ?? null }));
  return { ...article, quotes };
}
