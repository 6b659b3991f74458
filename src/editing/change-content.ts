import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environmentOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { currentDigest } from '../files/complete-change.ts';
import { digestOf } from '../files/digest-of.ts';
import type { DraftedFolder, Drafts } from '../files/drafts.ts';
import { writeFiles } from '../files/write-files.ts';
import { type LedgerUpdate, planUpdate } from '../permalinks/update-ledger.ts';
import { ContentError } from '../problems/content-error.ts';
import type { Problem } from '../problems/problem.ts';
import { refuseConflict } from './refuse-conflict.ts';

/** What a command does to the content. */
export interface Change {
  /** New texts, by slug. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Files that are no articles, by path. */
  readonly files?: Drafts;
  /** The article that goes by another name from now on. */
  readonly move?: { readonly from: string; readonly to: string } | undefined;
}

export interface Outcome extends LedgerUpdate {
  /** What is still wrong, by the ledger or otherwise. */
  readonly problems: readonly Problem[];
}

/**
 * Changes articles and the ledger together. The content is read as it would be first: should that bring an error that
 * was not there before, the errors are thrown as a ContentError, and nothing is written. `today` is ISO 8601.
 */
export function changeContent(
  folder: string,
  change: Change,
  before: Content,
  today: string,
): Outcome {
  const planned = planChange({ path: folder }, change, before, today);
  const { problems } = readForEditing(folder, planned.files);
  write(folder, change, planned, before);
  return { ...planned.update, problems };
}

/** What a change is to make of the files of a folder, and of its ledger. */
export interface PlannedChange {
  readonly files: Drafts;
  /** The ledger as it was read. */
  readonly ledger: Content['ledger']['file'];
  readonly update: LedgerUpdate;
}

/** The same, but for the writing. */
export function planChange(
  { path, drafts = NOTHING }: DraftedFolder,
  change: Change,
  before: Content,
  today: string,
): PlannedChange {
  const changed = draftsOf(path, change, before);
  const after = readForEditing(path, new Map([...drafts, ...changed]));
  refuseWorse(before, after);
  const { text, ...update } = planUpdate(after.ids, after.ledger, today);
  const files = new Map([...changed, [after.ledger.file.path, text]]);
  return { files, ledger: after.ledger.file, update };
}

const NOTHING: Drafts = new Map();

/** Reads the content for a command that is about to mend it. */
export function readForEditing(folder: string, drafts?: Drafts): Content {
  return readContent(folder, { ...environmentOptions(), isStrict: false, drafts });
}

export function articleFile(folder: string, slug: string): string {
  return join(folder, 'articles', `${slug}.md`);
}

export function pageFile(folder: string, slug: string): string {
  return join(folder, 'pages', `${slug}.md`);
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What a change makes of the files. */
function draftsOf(folder: string, { texts = NONE, files = NONE, move }: Change, before: Content) {
  const drafts = new Map<string, string | Uint8Array | null>(files);
  for (const [slug, text] of texts) drafts.set(articleFile(folder, slug), text);
  if (!move) return drafts;
  const [from, to] = [articleFile(folder, move.from), articleFile(folder, move.to)];
  // The author may have renamed the file already.
  if (!before.digests.get(from)) return drafts;
  drafts.set(to, drafts.get(from) ?? readFileSync(from, 'utf8'));
  drafts.set(from, null);
  return drafts;
}

function write(
  folder: string,
  { files = NONE, move }: Change,
  { files: drafts, ledger }: PlannedChange,
  before: Content,
): void {
  const { path: ledgerPath, text: ledgerText } = ledger;
  const like = move && new Map([[articleFile(folder, move.to), articleFile(folder, move.from)]]);
  const changes = [...drafts].map(([path, text]) => ({
    path,
    text,
    was:
      path === ledgerPath
        ? ledgerText && digestOf(ledgerText)
        : files.has(path)
          ? currentDigest(path, folder)
          : (before.digests.get(path) ?? null),
    like: like?.get(path),
  }));
  for (const path of files.keys()) mkdirSync(dirname(path), { recursive: true });
  refuseConflict(() =>
    writeFiles(
      folder,
      changes.filter(({ text, was }) => text === null || digestOf(text) !== was),
    ),
  );
}

function refuseWorse(before: Content, after: Content): void {
  const known = new Set(before.problems.map(identity));
  const errors = after.problems.filter(({ severity }) => severity === 'error');
  const brought = errors.filter(
    (problem) => !known.has(identity(problem)) && !REVEALED.has(problem.code),
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
  return FOLLOWING.has(code) ? code : `${code} ${message.replace(/(?<=\.(?:md|yaml)):\d+/gu, '')}`;
}

/** What comes to light when a lost name is found again, and what is the author’s to do once a command is done. */
const REVEALED: ReadonlySet<Problem['code']> = new Set([
  'quote-changed',
  'revision-lost',
  'attribution-changed',
  'withdrawn-words',
  'quote-unlisted',
  'source-differs',
]);

const FOLLOWING: ReadonlySet<Problem['code']> = new Set(['permalink-new', 'permalinks-outdated']);
