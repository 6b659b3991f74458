import type { Permalink } from '../schema/permalink.ts';
import { toLines } from '../problems/code-frame.ts';
import { joinRecords } from './join-records.ts';
import type { Ledger } from './ledger.ts';
import { readLine } from './read-ledger.ts';

/**
 * What can be read of a ledger that a merge, an editor or a formatter has left in disorder: every whole line of either
 * side. Where two lines know the same address, what both know is kept, and the earlier date.
 */
export function salvageLedger(text: string): Ledger {
  const entries = new Map<string, Permalink>();
  for (const line of salvageableLines(text)) {
    const entry = readLine(line);
    if (typeof entry === 'string') continue;
    const { address, permalink } = entry;
    const known = entries.get(address);
    entries.set(address, known ? joinRecords(known, permalink) : permalink);
  }
  return entries;
}

/** The lines as they stand; where a formatter has broken them up, those that it had. */
function salvageableLines(text: string): readonly string[] {
  const bare = text.replace(/^\uFEFF/u, '');
  return linesOfJson(bare) ?? toLines(bare);
}

/** The lines that a ledger had which is JSON, however it is broken up; null where it is none. */
export function linesOfJson(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.entries(value)
      .filter(([key]) => key !== 'format' && key !== '*')
      .map(([address, permalink]) => `, ${JSON.stringify(address)}: ${JSON.stringify(permalink)}`);
  } catch {
    return null;
  }
}
