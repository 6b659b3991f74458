import type { Problem } from '../problems/problem.ts';

/*
 * What the panel in the browser and the development server say to each other: JSON, under `/__verbatim/`.
 */

/** The answer to `state?page=<path>`. */
export interface PanelState {
  /** To be sent with everything that is asked for. */
  readonly token: string;
  /** How many problems there are. */
  readonly summary: string;
  /** Those that are to be mended first. */
  readonly problems: readonly ToldProblem[];
  /** Whether the page is that of an article into whose file entries can be put. */
  readonly isArticle: boolean;
  /** What the article quotes, and does not list. */
  readonly unlisted: readonly string[];
}

export type ToldProblem = Pick<
  Problem,
  'file' | 'line' | 'column' | 'severity' | 'code' | 'message' | 'fix'
>;

export const ENTRY_KINDS = ['quote', 'date', 'actor'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What is asked of `suggest` and `add`: an entry for words of a page. */
export interface Wanted {
  /** The path of the page. */
  readonly page: string;
  readonly kind: EntryKind;
  readonly words: string;
  /** The words before them, in their paragraph. */
  readonly before: string;
  /** Of a quotation, who says it, where the guess was not right: an id. */
  readonly speaker?: string | undefined;
}

/** The answer to `suggest`. */
export interface SuggestedEntry {
  /** As it would stand in the frontmatter. */
  readonly yaml: string;
  /** What is to be looked at again; '' where nothing is. */
  readonly check: string;
  /** Of a quotation: who is taken for the speaker, '' where nobody is; and who else could be. */
  readonly speaker: string;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
}

/** The answer where nothing can be done. */
export interface Refused {
  readonly why: string;
}
