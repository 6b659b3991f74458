import type { QuoteInput } from '../schema/quote.ts';
import type { ActorLookup } from './actor-card.ts';
import type { Quote } from './quote.ts';
import { readDate } from './read-date.ts';
import { readSource } from './source.ts';

/** Where and how the words of a quotation stand in the text. */
export interface FoundQuote {
  readonly id: string;
  /** The words as the article prints them, one string for each part. */
  readonly parts: readonly string[];
  /** 1-based number of the paragraph in which it begins. */
  readonly paragraph: number;
}

/** The quotations that were found, in the order in which they were. */
export function buildQuotes(
  inputs: readonly QuoteInput[],
  found: readonly FoundQuote[],
  actorOf: ActorLookup,
): Quote[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  return found.flatMap(({ id, parts, paragraph }) => {
    const input = byId.get(id);
    if (!input) return [];
    return {
      id,
      speaker: actorOf(input.speaker),
      parts,
      form: input.form,
      date: readDate(input.date),
      to: input.to === undefined ? null : actorOf(input.to),
      context: input.context ?? null,
      source: readSource(input.source),
      paragraph,
    };
  });
}
