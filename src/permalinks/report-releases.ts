import { FILE_START } from '../problems/create-report.ts';
import type { LedgerFile } from './open-ledger.ts';
import type { Releases } from './releases.ts';
import { shellWord } from './shell-word.ts';

/** Reports what keeps the releases from being seen, or from being read. */
export function reportReleases(
  { isUnknown, unseen, damaged, elsewhere }: Releases,
  against: string | undefined,
  { text, report }: LedgerFile,
): void {
  if (isUnknown) report('release-unknown', FILE_START, against ?? '');
  if (unseen && text !== null) report('release-unseen', FILE_START, unseen.why, unseen.fix);
  const named = damaged.slice(0, MOST_NAMED);
  if (named.length > 0)
    report('release-damaged', FILE_START, named.join(', '), named.map(shellWord).join(' '));
  const [first] = elsewhere;
  if (first) {
    const { name, path, revision } = first;
    report('release-elsewhere', FILE_START, name, path, shellWord(`${revision}:${path}`));
  }
}

// When these are mended, the next are named.
const MOST_NAMED = 20;
