import type { QuoteForm } from '../schema/quote.ts';

/** What is on record of an address that was published. */
export interface OnRecord {
  /** The day on which it first was, ISO 8601. */
  readonly published: string;
  /** Of a slug: whether the article that it led to became one with another. */
  readonly isAbsorbed: boolean;
  /** The speaker of a quotation, the title of a date or an article, the name of an actor, as last published. */
  readonly name: string | null;
  /** Of a quotation. */
  readonly form: QuoteForm | null;
  /** Those that a quotation ever had, each in its parts. */
  readonly words: readonly (readonly string[])[];
}
