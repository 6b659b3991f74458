import { toLines } from '../problems/code-frame.ts';
import type { Release } from './last-release.ts';
import type { Ledger } from './ledger.ts';
import { type Entry, readLine } from './read-ledger.ts';

/** What a release has published. */
export interface ReleasedLedger {
  readonly name: string;
  readonly ledger: Ledger;
  /** The same by the lines of its file. */
  readonly lines: ReadonlyMap<string, Entry>;
}

/** Reads the ledger of a release, line by line; null where it had none. */
export function releasedLedger({ name, text }: Release): ReleasedLedger | null {
  if (text === null) return null;
  const ledger = new Map<string, Entry['permalink']>();
  const lines = new Map<string, Entry>();
  for (const line of toLines(text)) {
    const entry = readLine(line, true);
    if (typeof entry === 'string') continue;
    ledger.set(entry.address, entry.permalink);
    lines.set(line, entry);
  }
  return ledger.size > 0 ? { name, ledger, lines } : null;
}
