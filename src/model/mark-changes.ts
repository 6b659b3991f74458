import { diffWordsWithSpace } from 'diff';

export interface ChangedPiece {
  readonly text: string;
  /** Whether it is gone from the later words. */
  readonly isGone: boolean;
}

/** Earlier words in pieces, told apart by whether the later ones still have them. */
export function markChanges(earlier: string, later: string): readonly ChangedPiece[] {
  return diffWordsWithSpace(earlier, later)
    .filter(({ added }) => !added)
    .map(({ value, removed }) => ({ text: value, isGone: removed }));
}
