import type { QuoteForm } from '../schema/quote.ts';
import type { Gap } from '../text/gaps-between.ts';
import type { Range } from '../text/normalise.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ActorRef } from './actor-card.ts';
import type { Revision } from './revision.ts';
import type { Source } from './source.ts';
import type { SourceCheck } from './source-check.ts';
import type { RecordedPlace } from './timeline-entry.ts';
import type { Version } from './version.ts';

/**
 * Where a quotation stands in the text of its article: from the beginning of the paragraph in which it begins to the
 * end of that in which it ends.
 */
export interface QuotePlace extends Range {
  /** One for each part. */
  readonly ranges: readonly Range[];
}

/** How to find the words of one part again: a TextQuoteSelector of the W3C’s Web Annotation Data Model. */
export interface TextQuote {
  readonly exact: string;
  /** Up to 32 characters of the text before it. */
  readonly prefix: string;
  /** Up to 32 characters of the text after it. */
  readonly suffix: string;
}

/** A verified quotation; its words stand in the article at `#q-<id>`. */
export interface Quote {
  readonly id: string;
  /** Ids under which it was published before; their anchors lead here too. */
  readonly formerly: readonly string[];
  readonly speaker: ActorRef;
  /** The words as the article prints them, one string for each uninterrupted part. */
  readonly parts: readonly string[];
  /** What stands between the parts, one fewer: words of the article, or words of the quotation that are left out. */
  readonly gaps: readonly Gap['kind'][];
  readonly form: QuoteForm;
  readonly date: DateValue | null;
  readonly to: ActorRef | null;
  readonly context: string | null;
  /** Where the words are from, where no text of that is held. */
  readonly source: Source | null;
  /** How they stand in the source that is held; null where none is. */
  readonly check: SourceCheck | null;
  /** Ids of the actors, other than the speaker, whom its words name. */
  readonly names: readonly string[];
  /** 1-based number of the paragraph in which it begins. */
  readonly paragraph: number;
  readonly place: QuotePlace;
  /** One for each part. */
  readonly selectors: readonly TextQuote[];
  /** The changes of its words since it was published, newest first. */
  readonly revisions: readonly Revision[];
  readonly version: Version;
  /** Where it was published first; null where it is not yet. */
  readonly recorded: RecordedPlace | null;
}
