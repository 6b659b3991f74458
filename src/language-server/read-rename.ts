import { readFileSync } from 'node:fs';
import type { TextEdit } from 'vscode-languageserver';
import { planRename } from '../editing/rename-id.ts';
import { refuseConflict } from '../editing/refuse-conflict.ts';
import type { Drafts } from '../files/drafts.ts';
import { ContentError } from '../problems/content-error.ts';
import { textEdits } from './text-edits.ts';

/** An id that is to be another, in what is open and what is saved. */
export interface RenameTask {
  readonly folder: string;
  readonly drafts: Drafts;
  /** As on the command line. */
  readonly name: string;
  readonly newName: string;
  /** ISO 8601. */
  readonly today: string;
}

/** What `verbatim rename` would change, by path; or why it refuses. */
export type Renaming =
  | { readonly edits: readonly (readonly [path: string, edits: TextEdit[]])[] }
  | { readonly refused: string };

export function readRename({ folder, drafts, name, newName, today }: RenameTask): Renaming {
  try {
    const planned = refuseConflict(() =>
      planRename({ path: folder, drafts }, name, newName, today),
    );
    const edits = [...planned.files].flatMap(([path, text]) => {
      const before = textOf(path, drafts);
      // An editor begins no file for an edit; the ledger is then begun by the command that checks say.
      if (text === null || before === null) return [];
      const changes = textEdits(before, Buffer.from(text).toString('utf8'));
      return changes.length > 0 ? [[path, changes] as const] : [];
    });
    return { edits };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const [problem] = error.problems;
    return { refused: problem ? `${problem.message} ${problem.fix}` : error.message };
  }
}

function textOf(path: string, drafts: Drafts): string | null {
  const draft = drafts.get(path);
  if (draft !== undefined) return draft === null ? null : Buffer.from(draft).toString('utf8');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
