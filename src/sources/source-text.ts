import type { Range } from '../text/normalise.ts';

/** The text of a document that was pinned, with the places that lead back into it. */
export interface SourceText {
  /** Its words in the order in which they are read; a blank line between two blocks, a line break between two cues. */
  readonly text: string;
  /** In order, without overlapping. */
  readonly blocks: readonly SourceBlock[];
}

/** A paragraph, or a cue of captions: where it stands in the text, and where in the document. */
export interface SourceBlock extends Range {
  /** 1-based; of captions, the number of the cue. */
  readonly number: number;
  /** 1-based; null where the document has no pages. */
  readonly page: number | null;
  /** When a cue begins, in seconds; null where the document has no times. */
  readonly seconds: number | null;
  /** Who speaks, as the document marks it, without the colon; null where it marks nobody. */
  readonly speaker: string | null;
}
