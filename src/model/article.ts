import type { CorrectionKind } from '../schema/correction.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ActorCard } from './actor-card.ts';
import type { Author } from './author.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { Section } from './section.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { Version } from './version.ts';
import type { Retraction, Withdrawal } from './withdrawal.ts';

export interface Correction {
  readonly date: DateValue;
  readonly kind: CorrectionKind;
  /** What was wrong and now is right; null where a typo says enough. */
  readonly note: string | null;
  /** Whether the note that it had before was removed for good. */
  readonly isErased: boolean;
  /** Anchor of the quotation, actor or event it concerns; null where it is the article. */
  readonly anchor: string | null;
}

/** Why an article is not published yet. */
export type Holding = 'draft' | 'embargo';

/** Everything a page knows of one article, but for its HTML. JSON-safe. */
export interface Article {
  readonly slug: string;
  /** Slugs under which it was published before; their addresses lead here. */
  readonly formerly: readonly string[];
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** The editor’s note. */
  readonly note: string | null;
  readonly published: DateValue | null;
  readonly updated: DateValue | null;
  /** The day on which its address was recorded for publication, ISO 8601; null where it is not yet. */
  readonly recorded: string | null;
  /** The slug under which that was, by which programs know it for good. */
  readonly firstSlug: string;
  /** Ids of what it is about, the foremost first. */
  readonly topics: readonly string[];
  readonly authors: readonly Author[];
  readonly source: Source | null;
  readonly wordCount: number;
  /** The text, blocks parted by a line feed: what the places of the quotations are places of. */
  readonly text: string;
  /** Where in the text each paragraph begins, `#p<n>` the nth. */
  readonly paragraphs: readonly number[];
  /** Those that begin with a sub-heading. */
  readonly sections: readonly Section[];
  readonly readingMinutes: number;
  /** Those of one kind together, in the author’s order. */
  readonly actors: readonly ActorCard[];
  readonly timeline: readonly TimelineEntry[];
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Newest first. */
  readonly withdrawn: readonly Withdrawal[];
  /** Null for an article that stands. */
  readonly retraction: Retraction | null;
  readonly version: Version;
  /** What keeps it from being published; null of what is. */
  readonly held: Holding | null;
}
