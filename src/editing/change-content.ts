import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOptions } from '../content-folder/environment-options.ts';
import { type Content, readContent } from '../content-folder/read-content.ts';
import { type LedgerUpdate, updateLedger } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import type { Problem } from '../problems/problem.ts';

/** What a command does to the articles. */
export interface Change {
  /** New texts, by slug. */
  readonly texts: ReadonlyMap<string, string>;
  /** The article that goes by another name from now on. */
  readonly move?: { readonly from: string; readonly to: string } | undefined;
}

export interface Outcome extends LedgerUpdate {
  /** What is still wrong, by the ledger or otherwise. */
  readonly problems: readonly Problem[];
}

/**
 * Changes articles and the ledger together. Should the change bring an error that was not there before, everything is
 * put back and the errors are thrown as a ContentError. `today` is ISO 8601.
 */
export function changeContent(
  folder: string,
  change: Change,
  before: Content,
  today: string,
): Outcome {
  const undo = apply(folder, change);
  try {
    const after = readForEditing(folder);
    const known = new Set(before.problems.map(identity));
    const brought = after.problems.filter(
      (problem) => problem.severity === 'error' && !known.has(identity(problem)),
    );
    if (brought.length > 0)
      throw new ContentError(brought, 'That would break something, so nothing was changed.');
    const update = updateLedger(after.ids, after.ledger, today);
    return { ...update, problems: readForEditing(folder).problems };
  } catch (error) {
    undo();
    throw error;
  }
}

/** Reads the content for a command that is about to mend it. */
export function readForEditing(folder: string): Content {
  return readContent(folder, { ...environmentOptions('/'), isFrozen: false });
}

export function articleFile(folder: string, slug: string): string {
  return join(folder, 'articles', `${slug}.md`);
}

/** Writes the change, and returns how to take it back. */
function apply(folder: string, { texts, move }: Change): () => void {
  const undo: (() => void)[] = [];
  for (const [slug, text] of texts) {
    const file = articleFile(folder, slug);
    const old = readFileSync(file);
    undo.unshift(() => writeFileSync(file, old));
    writeFileSync(file, text);
  }
  if (move) {
    const [from, to] = [articleFile(folder, move.from), articleFile(folder, move.to)];
    if (existsSync(from)) {
      undo.unshift(() => renameSync(to, from));
      renameSync(from, to);
    }
  }
  return () => undo.forEach((step) => step());
}

/** A problem but for its place, which a change may move. A ledger that lags behind is what the command mends. */
function identity({ code, message }: Problem): string {
  return FOLLOWING.has(code) ? code : `${code} ${message}`;
}

const FOLLOWING: ReadonlySet<Problem['code']> = new Set(['permalink-new', 'permalinks-outdated']);
