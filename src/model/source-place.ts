/** Where in a document some words stand. */
export type SourcePlace =
  | { readonly kind: 'paragraph' | 'page'; readonly number: number }
  /** In a recording, in whole seconds from its beginning. */
  | { readonly kind: 'time'; readonly seconds: number };
