import { type ChangedPiece, markChanges } from './mark-changes.ts';
import { quoteWords } from './quote-words.ts';
import type { Quote } from './quote.ts';
import type { Revision } from './revision.ts';

export interface EarlierWords extends Revision {
  /** The words before this revision, compared with those after it. */
  readonly pieces: readonly ChangedPiece[];
}

/** The revisions of a quotation, newest first, with the words before each. */
export function earlierWords({ parts, revisions }: Quote): readonly EarlierWords[] {
  const states = [parts, ...revisions.map(({ was }) => was)].map((each) =>
    quoteWords({ parts: each }),
  );
  return revisions.map((revision, index) => ({
    ...revision,
    pieces: markChanges(states[index + 1] ?? '', states[index] ?? ''),
  }));
}
