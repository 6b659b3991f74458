import { git } from './git.ts';
import { LEDGER_FILE } from './ledger.ts';
import type { Repository } from './repository.ts';

/** Every file of the name of a ledger, in any folder. */
export const ANY_LEDGER = `:(top,glob)**/${LEDGER_FILE}`;

/** A version of a ledger’s file, and the commit that brought it. */
export interface LedgerVersion {
  readonly commit: string;
  readonly path: string;
  readonly blob: string;
}

/**
 * Every version that any commit in the history of HEAD has brought, of a ledger in any folder; never a commit before
 * those that follow it. Throws a GitFailure.
 */
export function ledgerHistory({ folder, head }: Repository): LedgerVersion[] {
  if (head === null) return [];
  const said = git(folder, [...SETTINGS, 'log', ...OPTIONS, head, '--', ANY_LEDGER]).toString();
  const versions: LedgerVersion[] = [];
  let commit = '';
  let blob = '';
  for (const token of said.split('\0')) {
    const entry = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]$/u.exec(token);
    if (entry) blob = entry[1] ?? '';
    else if (blob) {
      if (!/^0+$/u.test(blob)) versions.push({ commit, path: token, blob });
      blob = '';
    } else commit = token.trim() || commit;
  }
  return versions;
}

// What somebody may have set for reading a log with their own eyes.
const SETTINGS = ['log.follow=false', 'log.showRoot=true', 'log.showSignature=false'].flatMap(
  (setting) => ['-c', setting],
);
const OPTIONS = [
  '-z',
  '--format=%H',
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--diff-merges=separate',
  '--full-history',
  '--topo-order',
];
