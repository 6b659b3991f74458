import { readFileSync, statSync } from 'node:fs';
import { git } from './git.ts';
import { LEDGER_FILE } from './ledger.ts';
import { ofSameSite } from './of-same-site.ts';
import { joinReleases, type ReleasedLedger, releasedLedger } from './released-ledger.ts';

/** What was published last, as far as it can be known. */
export type LastRelease =
  /** `ledger` is null where nothing was published yet. */
  | { readonly kind: 'known'; readonly ledger: ReleasedLedger | null }
  /** What was asked for is neither a revision with a ledger nor the file of one. */
  | { readonly kind: 'unknown' }
  /** There is no history to look into, or only a part of it. */
  | { readonly kind: 'unseen'; readonly why: string };

/**
 * The ledger of the last release: of `against`, a git revision or a ledger’s file; else of the newest tags, since a tag
 * is a release; else of the last commit that has one. A ledger in disorder is passed over for the one before it, and so
 * is one of another site than the ledger `atHand`.
 */
export function lastRelease(
  folder: string,
  against: string | undefined,
  atHand: string | null,
): LastRelease {
  if (against) return named(folder, against, atHand);
  if (git(folder, 'rev-parse', '--git-dir') === null)
    return { kind: 'unseen', why: 'there is no git history here' };
  const tagged = read(
    tagsOf(folder).flatMap((tag) => textAt(folder, tag, `release ${tag}`)),
    atHand,
  );
  if (tagged.length > 0) return { kind: 'known', ledger: joinReleases(tagged) };
  if (git(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true')
    return { kind: 'unseen', why: 'only a part of the git history is here, and no tag' };
  const [committed = null] = read(
    commitsOf(folder).flatMap((commit) => textAt(folder, commit, `commit ${commit.slice(0, 7)}`)),
    atHand,
  );
  return { kind: 'known', ledger: committed };
}

// More than one, so that a tag on the very commit that loses a link does not hide the loss.
const MOST_TAGS = 3;
const MOST_COMMITS = 20;

function named(folder: string, against: string, atHand: string | null): LastRelease {
  const isFile = statSync(against, { throwIfNoEntry: false })?.isFile() ?? false;
  const texts = isFile
    ? [{ name: against, text: readFileSync(against, 'utf8') }]
    : textAt(folder, against, `release ${against}`);
  const isOther = texts.length > 0 && ofSameSite(texts, atHand).length === 0;
  const [ledger = null] = read(texts, atHand);
  return ledger || isOther ? { kind: 'known', ledger } : { kind: 'unknown' };
}

/** The newest tags whose commits have a ledger. */
function tagsOf(folder: string): readonly string[] {
  const sort = ['--sort=-version:refname', '--sort=-creatordate'];
  const tags = linesOf(
    git(folder, 'for-each-ref', ...sort, '--format=%(refname:short)', 'refs/tags'),
  );
  return tags.filter((tag) => isThere(folder, tag)).slice(0, MOST_TAGS);
}

function isThere(folder: string, revision: string): boolean {
  return git(folder, 'cat-file', '-e', `${revision}:./${LEDGER_FILE}`) !== null;
}

/** The last commits that touch the ledger. */
function commitsOf(folder: string): readonly string[] {
  return linesOf(
    git(folder, 'log', `--max-count=${MOST_COMMITS}`, '--format=%H', '--', LEDGER_FILE),
  );
}

interface LedgerText {
  readonly name: string;
  readonly text: string;
}

function textAt(folder: string, revision: string, name: string): LedgerText[] {
  const text = git(folder, 'show', `${revision}:./${LEDGER_FILE}`);
  return text === null ? [] : [{ name, text }];
}

function read(texts: readonly LedgerText[], atHand: string | null): ReleasedLedger[] {
  return ofSameSite(texts, atHand).flatMap(({ name, text }) => releasedLedger(name, text) ?? []);
}

function linesOf(text: string | null): readonly string[] {
  return (text ?? '').split('\n').filter(Boolean);
}
