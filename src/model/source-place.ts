/** Where in a document some words stand. */
export type SourcePlace =
  | { readonly kind: 'paragraph'; readonly number: number }
  /** The first page, and the last. */
  | { readonly kind: 'page'; readonly number: number; readonly last: number }
  /** In a recording, in whole seconds from its beginning. */
  | { readonly kind: 'time'; readonly seconds: number };
