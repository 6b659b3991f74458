import type { Version } from '../../model/version.ts';
import type { QuoteForm } from '../../schema/quote.ts';
import type { Words } from '../../wording/words.ts';
import type { DateValue } from '../../dates/parse-date.ts';

/**
 * What every citation format is written from. All text is in one line. A name is one string: which part of “Wang
 * Wenbin” is the family’s nobody has said, so no format is told.
 */
export interface Citation {
  /** What is said in it besides, and in which language. */
  readonly words: Words;
  /** Stable and unique in the site: the article’s slug, and `.<id>` of a quotation. */
  readonly key: string;
  /** Of the article; for a quotation, its words. */
  readonly title: string;
  /** The article’s; for a direct quotation, its speaker; for a paraphrase, whose words are the article’s, the article’s again. */
  readonly authors: readonly string[];
  readonly site: string;
  readonly publisher: string;
  /** When the article was published; null where that is not stated. */
  readonly issued: DateValue | null;
  /** When the article was retracted; null where it stands. */
  readonly retracted: DateValue | null;
  /** Absolute. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly version: Version;
  /** Where the article’s text first appeared; null where it is the site’s own, or that is not stated. */
  readonly original: CitedSource | null;
  /** Null for an article. */
  readonly quotation: CitedQuotation | null;
}

export interface CitedQuotation {
  readonly speaker: string;
  readonly form: QuoteForm;
  /** When it was said; null where that is not stated. */
  readonly said: DateValue | null;
  /** Title of the article that it stands in. */
  readonly article: string;
  /** Who wrote that article. */
  readonly articleAuthors: readonly string[];
  /** Where the words come from; null where that is not stated. */
  readonly source: CitedSource | null;
}

export interface CitedSource {
  readonly name: string;
  /** Where in it: `page 2`. */
  readonly place?: string;
  readonly published: DateValue | null;
  readonly url: string | null;
}
