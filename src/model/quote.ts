import type { QuoteForm } from '../schema/quote.ts';
import type { DateValue } from '../text/parse-date.ts';
import type { ActorRef } from './actor-card.ts';
import type { Source } from './source.ts';

/** A verified quotation; its words stand in the article at `#q-<id>`. */
export interface Quote {
  readonly id: string;
  readonly speaker: ActorRef;
  /** The words as the article prints them, one string for each uninterrupted part. */
  readonly parts: readonly string[];
  readonly form: QuoteForm;
  readonly date: DateValue | null;
  readonly to: ActorRef | null;
  readonly context: string | null;
  readonly source: Source | null;
  /** 1-based number of the paragraph in which it begins. */
  readonly paragraph: number;
}
