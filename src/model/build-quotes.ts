import type { CorrectionInput } from '../schema/correction.ts';
import type { QuoteInput } from '../schema/quote.ts';
import type { Gap } from '../text/gaps-between.ts';
import type { ActorLookup } from './actor-card.ts';
import type { Quote, QuotePlace, TextQuote } from './quote.ts';
import { readDate } from './read-date.ts';
import { revisionsBy } from './revision.ts';
import { readSource } from './source.ts';

/** Where and how the words of a quotation stand in the text. */
export interface FoundQuote {
  readonly id: string;
  /** The words as the article prints them, one string for each part. */
  readonly parts: readonly string[];
  /** What stands between the parts, one fewer. */
  readonly gaps: readonly Gap['kind'][];
  /** Ids of the actors whom its words name, each once. */
  readonly names: readonly string[];
  /** 1-based number of the paragraph in which it begins. */
  readonly paragraph: number;
  readonly place: QuotePlace;
  /** One for each part. */
  readonly selectors: readonly TextQuote[];
}

export interface QuoteInputs {
  readonly quotes: readonly QuoteInput[];
  readonly corrections: readonly CorrectionInput[];
}

/** The quotations that were found, in the order in which they were. */
export function buildQuotes(
  { quotes, corrections }: QuoteInputs,
  found: readonly FoundQuote[],
  actorOf: ActorLookup,
): Quote[] {
  const revised = revisionsBy('quote', corrections);
  const byId = new Map(quotes.map((input) => [input.id, input]));
  return found.flatMap(({ id, parts, names, ...where }) => {
    const input = byId.get(id);
    if (!input) return [];
    const revisions = revised.get(id) ?? [];
    return {
      id,
      formerly: input.formerly,
      speaker: actorOf(input.speaker),
      parts,
      form: input.form,
      date: readDate(input.date, 'moment'),
      to: input.to === undefined ? null : actorOf(input.to),
      context: input.context ?? null,
      check: null,
      source: input.source && 'name' in input.source ? readSource(input.source) : null,
      names: names.filter((name) => name !== input.speaker),
      ...where,
      revisions,
      version: { number: revisions.length + 1, date: revisions[0]?.date ?? null },
      recorded: null,
    };
  });
}
