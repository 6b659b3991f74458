import { toLines } from '../problems/code-frame.ts';
import { type Ledger, LEDGER_FOOT, LEDGER_HEAD } from './ledger.ts';
import { type Entry, readLine } from './read-ledger.ts';
import { joinPermalinks } from './salvage-ledger.ts';
import { isSiteLine } from './site-record.ts';

/** What a release has published. */
export interface ReleasedLedger {
  /** How to name it to an author: `release v3`, `commit 1a2b3c4`, a file’s path. */
  readonly name: string;
  readonly ledger: Ledger;
  /** The same by the lines of its file. */
  readonly lines: ReadonlyMap<string, Entry>;
}

/** Reads the ledger of a release, line by line; null where it is none, or in disorder. */
export function releasedLedger(name: string, text: string): ReleasedLedger | null {
  const [head, ...rest] = toLines(text.trimEnd());
  const ledger = new Map<string, Entry['permalink']>();
  const lines = new Map<string, Entry>();
  if (head !== LEDGER_HEAD || rest.pop() !== LEDGER_FOOT) return null;
  for (const line of rest) {
    if (isSiteLine(line)) continue;
    const entry = readLine(line, true);
    if (typeof entry === 'string' || ledger.has(entry.address)) return null;
    ledger.set(entry.address, entry.permalink);
    lines.set(line, entry);
  }
  return { name, ledger, lines };
}

/** What several releases, the newest first, have published together; of an address the newest knows most. */
export function joinReleases(releases: readonly ReleasedLedger[]): ReleasedLedger | null {
  const [newest, ...older] = releases;
  if (!newest) return null;
  const ledger = new Map(newest.ledger);
  for (const release of older) {
    for (const [address, permalink] of release.ledger) {
      const known = ledger.get(address);
      ledger.set(address, known ? joinPermalinks(known, permalink) : permalink);
    }
  }
  return { ...newest, ledger };
}
