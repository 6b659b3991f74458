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
  const undo: (() => void)[] = [];
  try {
    apply(folder, change, undo);
    const after = readForEditing(folder);
    refuseWorse(before, after);
    const update = updateLedger(after.ids, after.ledger, today);
    return { ...update, problems: readForEditing(folder).problems };
  } catch (error) {
    for (const step of undo) step();
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

/** Writes the change; how to take it back, the last step first, goes into `undo`. */
function apply(folder: string, { texts, move }: Change, undo: (() => void)[]): void {
  for (const [slug, text] of texts) {
    const file = articleFile(folder, slug);
    const old = readFileSync(file);
    undo.unshift(() => writeFileSync(file, old));
    writeFileSync(file, text);
  }
  if (!move) return;
  const [from, to] = [articleFile(folder, move.from), articleFile(folder, move.to)];
  if (!existsSync(from)) return;
  renameSync(from, to);
  undo.unshift(() => renameSync(to, from));
}

function refuseWorse(before: Content, after: Content): void {
  const known = new Set(before.problems.map(identity));
  const errors = after.problems.filter(({ severity }) => severity === 'error');
  const brought = errors.filter(
    (problem) => !known.has(identity(problem)) && problem.code !== LEFT_TO_THE_AUTHOR,
  );
  if (brought.length > 0)
    throw new ContentError(brought, 'Nothing was changed, since the content would then have this:');
  // The ledger would lose the ids that no release has carried yet.
  if (!after.isWhole)
    throw new ContentError(
      errors,
      'Nothing was changed: an article cannot be read. Mend it first.',
    );
}

/** A problem but for its place, which a change may move. A ledger that lags behind is what the command mends. */
function identity({ code, message }: Problem): string {
  return FOLLOWING.has(code) ? code : `${code} ${message}`;
}

// A withdrawal takes a quotation from the list; its words are for the author to take out of the text.
const LEFT_TO_THE_AUTHOR: Problem['code'] = 'quote-unlisted';

const FOLLOWING: ReadonlySet<Problem['code']> = new Set(['permalink-new', 'permalinks-outdated']);
