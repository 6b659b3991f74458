import type { DateValue } from '../text/parse-date.ts';
import type { ActorGroup } from './actor-card.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export interface Author {
  readonly name: string;
  readonly url: string | null;
}

export interface Correction {
  readonly date: DateValue;
  readonly text: string;
  /** Id of the quotation it concerns. */
  readonly quote: string | null;
}

/** Everything a page knows of one article, but for its HTML. JSON-safe. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** Null where the source does not state it. */
  readonly published: DateValue | null;
  readonly updated: DateValue | null;
  readonly authors: readonly Author[];
  readonly source: Source | null;
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly actors: readonly ActorGroup[];
  readonly timeline: readonly TimelineEntry[];
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
}
