import type { Range } from '../text/normalise.ts';

/** The text of a document that was pinned, with the places that lead back into it. */
export interface SourceText {
  /** Its words in the order in which they are read; a blank line between two blocks, a line break between two cues. */
  readonly text: string;
  /** In order, without overlapping. */
  readonly blocks: readonly SourceBlock[];
  /** Where its pages begin, in order; none where it has no pages. */
  readonly pages?: readonly PageStart[];
}

/** The offset in the text at which a page begins, be it within a paragraph. */
export interface PageStart {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
}

/** A paragraph, or a cue of captions: where it stands in the text, and where in the document. */
export interface SourceBlock extends Range {
  /** 1-based, headings not counted; of captions, the number of the cue. */
  readonly number: number;
  /** When a cue begins, in seconds; null where the document has no times. */
  readonly seconds: number | null;
  /** Who speaks, as the document marks it, without the colon; null where it marks nobody. */
  readonly speaker: string | null;
}
