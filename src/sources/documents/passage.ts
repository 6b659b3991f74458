/** A piece of a document before it has a place in the text. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly speaker: string | null;
  /** Whether it is over others, and no paragraph. */
  readonly isHeading?: boolean;
}

/** A line as the document breaks it. */
export interface Line {
  readonly text: string;
  /** 1-based; null where the document has no pages. */
  readonly page: number | null;
}

/** A passage of a document without pages. */
export function passageOf(lines: readonly string[], isHeading = false): Passage {
  return { lines: lines.map((text) => ({ text, page: null })), speaker: null, isHeading };
}
