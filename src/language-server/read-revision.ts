import { planRevision } from '../editing/revise.ts';
import type { Drafts } from '../files/drafts.ts';
import { ContentError } from '../problems/content-error.ts';
import type { CorrectionKind } from '../schema/correction.ts';

/** A change of an article, open in an editor, that readers are to be told of. */
export interface RevisionTask {
  readonly folder: string;
  readonly drafts: Drafts;
  readonly path: string;
  /** As on the command line. */
  readonly name: string;
  readonly kind: CorrectionKind;
  /** ISO 8601. */
  readonly today: string;
}

/** The text of the article with what `verbatim revise` adds to it; null where that refuses. What was wrong, its author says. */
export function readRevision({
  folder,
  drafts,
  path,
  name,
  kind,
  today,
}: RevisionTask): string | null {
  try {
    // Its text is left empty: an error, until it says something.
    const note = kind === 'typo' ? undefined : '';
    return planRevision({ path: folder, drafts }, name, { kind, note, today }).get(path) ?? null;
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}
