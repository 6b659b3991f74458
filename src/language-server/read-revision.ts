import type { Content } from '../content/read-content.ts';
import { readForEditing } from '../editing/change-content.ts';
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
  /** Any of which it may be. */
  readonly kinds: readonly CorrectionKind[];
  /** ISO 8601. */
  readonly today: string;
}

/**
 * The text of the article with what `verbatim revise` adds to it, for each kind; null where that refuses. What was wrong,
 * its author says.
 */
export function readRevision(task: RevisionTask): readonly (string | null)[] {
  const content = readForEditing(task.folder, task.drafts);
  return task.kinds.map((kind) => revised(kind, task, content));
}

function revised(
  kind: CorrectionKind,
  { folder, drafts, path, name, today }: RevisionTask,
  content: Content,
): string | null {
  try {
    // Its text is left empty: an error, until it says something.
    const note = kind === 'typo' ? undefined : '';
    const options = { kind, note, today };
    return planRevision({ path: folder, drafts }, name, content, options).get(path) ?? null;
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}
