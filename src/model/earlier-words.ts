import { type ChangedPiece, markChanges } from './mark-changes.ts';
import { quoteWords } from './quote-words.ts';
import type { Quote } from './quote.ts';
import type { Revision } from './revision.ts';

export interface EarlierWords extends Revision {
  /** The words before this revision, compared with those after it; none where they have not changed. */
  readonly pieces: readonly ChangedPiece[];
}

/** The revisions of a quotation, newest first, with the words before each. */
export function earlierWords({ parts, revisions }: Quote): readonly EarlierWords[] {
  let after = quoteWords({ parts });
  return revisions.map((revision) => {
    if (!revision.was) return { ...revision, pieces: [] };
    const before = quoteWords({ parts: revision.was });
    const pieces = markChanges(before, after);
    after = before;
    return { ...revision, pieces };
  });
}
