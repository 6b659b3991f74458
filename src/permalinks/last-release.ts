import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { LEDGER_FILE } from './ledger.ts';

/** The ledger as it was published last. */
export interface Release {
  /** How to name it to an author: `release v3`, `commit 1a2b3c4`, a file’s path. */
  readonly name: string;
  /** Null where that release had no ledger. */
  readonly text: string | null;
}

/**
 * The ledger of the last release: of `against`, a git revision or a file; else of the nearest tag in the history, since
 * a tag is a release; else of the last commit. Null where there is no git to ask, 'unknown' where `against` is neither.
 */
export function lastRelease(
  folder: string,
  against: string | undefined,
): Release | null | 'unknown' {
  if (against) return named(folder, against);
  const tag = git(folder, 'describe', '--tags', '--abbrev=0')?.trim();
  const text = tag === undefined ? null : ledgerAt(folder, tag);
  if (tag !== undefined && text !== null) return { name: `release ${tag}`, text };
  const head = git(folder, 'rev-parse', '--short', 'HEAD');
  return head === null ? null : { name: `commit ${head.trim()}`, text: ledgerAt(folder, 'HEAD') };
}

function named(folder: string, against: string): Release | 'unknown' {
  if (existsSync(against)) return { name: against, text: readFileSync(against, 'utf8') };
  const revision = git(folder, 'rev-parse', '--verify', '--quiet', `${against}^{commit}`);
  if (revision === null) return 'unknown';
  return { name: `release ${against}`, text: ledgerAt(folder, revision.trim()) };
}

function ledgerAt(folder: string, revision: string): string | null {
  return git(folder, 'show', `${revision}:./${LEDGER_FILE}`);
}

/** What a git command says, in a folder; null where it fails, or where there is no git. */
function git(folder: string, ...args: readonly string[]): string | null {
  if (!existsSync(folder)) return null;
  // A hook of git’s would have it look at another repository than the folder’s.
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/u.test(name),
  );
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: Object.fromEntries(ours),
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}
