/** A cue of captions as it is written. */
export interface Cue {
  /** 1-based, in the order of the document. */
  readonly number: number;
  /** When it begins. */
  readonly seconds: number;
  /** As they are written, tags included. */
  readonly lines: readonly string[];
}
