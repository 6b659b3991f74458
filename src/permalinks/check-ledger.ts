import { isDeepStrictEqual } from 'node:util';
import type { Permalink } from '../schema/permalink.ts';
import type { LedgerFile } from './open-ledger.ts';
import { formatLine, type Ledger } from './ledger.ts';
import { withoutSame } from './notices.ts';
import { placeOfLine } from './read-ledger.ts';
import type { ReleasedLedger } from './released-ledger.ts';

/** Reports what a release has published and the ledger has lost or tells otherwise; at most a few, since one slip may lose many. */
export function checkLedger(
  current: Ledger,
  { nameOf, ledger }: ReleasedLedger,
  { lines, placeOf, report }: LedgerFile,
  plan: Ledger,
): void {
  let dropped = 0;
  for (const [address, published] of ledger) {
    const permalink = current.get(address);
    const planned = plan.get(address);
    // What the content has erased is missing rightly.
    const isPlanned = permalink && planned && formatLine('', permalink) === formatLine('', planned);
    if (permalink && permalink !== published && !isPlanned && !adds(published, permalink))
      report(
        'permalink-rewritten',
        {
          ...placeOf(address),
          isHidden: isBack(published, permalink),
        },
        address,
        nameOf(address),
      );
    if (permalink || dropped >= MOST_DROPPED) continue;
    dropped += 1;
    const place = placeOfLine(lines, lineBefore(lines, address));
    report('permalink-dropped', place, address, nameOf(address));
  }
}

const MOST_DROPPED = 20;

/** Whether a record has what was erased. */
export function isBack(published: Permalink, permalink: Permalink): boolean {
  return published.erased !== undefined && permalink.erased === undefined;
}

/**
 * Whether a record tells all that another does, and perhaps more. Where it was published later, the release is
 * believed; what took its place is for the content to say, and when each state came to be for whoever recorded it.
 */
function adds(published: Permalink, permalink: Permalink): boolean {
  const {
    published: since,
    due = [],
    now,
    versions = [],
    facts = [],
    told = [],
    ...others
  } = published;
  return (
    permalink.published >= since &&
    permalink.dropped === undefined &&
    tellsAll(others, permalink) &&
    due.every((day, index) => day === permalink.due?.[index]) &&
    versions.every(({ date, ...version }, index) =>
      tellsAll(version, permalink.versions?.[index]),
    ) &&
    withoutSame(told, permalink.told ?? []).length === 0 &&
    facts.every(({ since: from, ...state }, index) => tellsAll(state, permalink.facts?.[index]))
  );
}

function tellsAll(published: object, own: object | undefined): boolean {
  const told = new Map<string, unknown>(Object.entries(own ?? {}));
  return Object.entries(published).every(([name, fact]) => isDeepStrictEqual(fact, told.get(name)));
}

/** The line after which an address would stand. */
function lineBefore(lines: readonly string[], address: string): number {
  const start = `, ${JSON.stringify(address)}`;
  const next = lines.findIndex((line, index) => index > 0 && (line === '}' || line > start));
  return Math.max(0, next - 1);
}
