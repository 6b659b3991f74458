import type { Permalink } from '../schema/permalink.ts';
import { joinAllRecords } from './join-records.ts';
import type { Ledger } from './ledger.ts';
import type { Entry } from './read-ledger.ts';

/** What releases have published, all together. */
export interface ReleasedLedger {
  /** How to name them to an author: `release v3`, `4 releases`, `the commits so far`, a file’s path. */
  readonly name: string;
  readonly ledger: Ledger;
  /** The same by the lines of their files. */
  readonly lines: ReadonlyMap<string, Entry>;
  /** How to name one that has published an address. */
  readonly nameOf: (address: string) => string;
}

/** Joins what several ledgers record of each address; the order in which they come says nothing. */
export function joinRecords(entries: Iterable<Entry>): Ledger {
  const records = new Map<string, [Permalink, ...Permalink[]]>();
  for (const { address, permalink } of entries) {
    const known = records.get(address);
    if (known) known.push(permalink);
    else records.set(address, [permalink]);
  }
  return new Map([...records].map(([address, known]) => [address, joinAllRecords(known)]));
}

/** What was published of it all: an address of which every ledger says that it never was is not. */
export function publishedOf(ledger: Ledger): Ledger {
  const isAny = [...ledger.values()].some(({ dropped }) => dropped !== undefined);
  if (!isAny) return ledger;
  return new Map([...ledger].filter(([, { dropped }]) => dropped === undefined));
}

/** What two ledgers record together. */
export function joinLedgers(a: Ledger, b: Ledger): Ledger {
  if (a.size === 0) return b;
  const entries = [...a, ...b].map(([address, permalink]) => ({ address, permalink }));
  return joinRecords(entries);
}
