/** How a face is cut: the words of the card, its small print, and the names in it. */
export type FontCut = 'words' | 'text' | 'name';

/** A font as satori takes it. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  /** Those that it has a glyph for. */
  readonly characters: ReadonlySet<string>;
}
