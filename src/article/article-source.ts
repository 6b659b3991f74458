/** The text of an article as it is on disk. */
export interface ArticleSource {
  /** What the article goes by in its address, `/articles/<slug>/`. */
  readonly slug: string;
  /** Path as the author would type it; problems name it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
