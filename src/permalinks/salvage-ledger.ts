import type { Permalink } from '../schema/permalink.ts';
import { toLines } from '../problems/code-frame.ts';
import { formatLine, type Ledger } from './ledger.ts';
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
    entries.set(address, known ? joinPermalinks(known, permalink) : permalink);
  }
  return entries;
}

/** What two records of one address know together; where they differ, the first is believed. */
export function joinPermalinks(a: Permalink, b: Permalink): Permalink {
  if (formatLine('', a) === formatLine('', b)) return a;
  const versions = a.versions && b.versions ? joinVersions(a.versions, b.versions) : a.versions;
  return {
    ...b,
    ...a,
    published: a.published < b.published ? a.published : b.published,
    ...(versions && { versions }),
  };
}

type Versions = NonNullable<Permalink['versions']>;

function joinVersions(a: Versions, b: Versions): Versions {
  const known = new Set(a.map(({ sha256, date }) => sha256 + date));
  const more = b.filter(({ sha256, date }) => !known.has(sha256 + date));
  return [...a, ...more].sort((x, y) => (x.date < y.date ? -1 : Number(x.date > y.date)));
}

/** The lines as they stand; where a formatter has broken them up, those that it had. */
function salvageableLines(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Object.entries(Object(value)).map(
      ([address, permalink]) => `, ${JSON.stringify(address)}: ${JSON.stringify(permalink)}`,
    );
  } catch {
    return toLines(text);
  }
}
