/** How a face is cut: the words of the card, upright or, of a paraphrase, in italics; its small print; the names in it. */
export type FontCut = 'words' | 'italic' | 'text' | 'name';

/** A font as satori takes it. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  /** Those that it has a glyph for. */
  readonly characters: ReadonlySet<string>;
}
