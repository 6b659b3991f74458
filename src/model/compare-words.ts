import { diffWordsWithSpace } from 'diff';

export interface ComparedPiece {
  readonly text: string;
  readonly change: 'none' | 'gone' | 'new';
}

/** Earlier and later words in one: what both have, what only the earlier and what only the later have. */
export function compareWords(earlier: string, later: string): readonly ComparedPiece[] {
  return diffWordsWithSpace(earlier, later).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'new' : removed ? 'gone' : 'none',
  }));
}
