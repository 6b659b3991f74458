import { compareWords } from './compare-words.ts';

export interface ChangedPiece {
  readonly text: string;
  /** Whether it is gone from the later words. */
  readonly isGone: boolean;
}

/** Earlier words in pieces, told apart by whether the later ones still have them. */
export function markChanges(earlier: string, later: string): readonly ChangedPiece[] {
  return compareWords(earlier, later)
    .filter(({ change }) => change !== 'new')
    .map(({ text, change }) => ({ text, isGone: change === 'gone' }));
}
