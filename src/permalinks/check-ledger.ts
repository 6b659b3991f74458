import { isDeepStrictEqual } from 'node:util';
import type { Permalink } from '../schema/permalink.ts';
import type { LedgerFile } from './open-ledger.ts';
import { formatLine, type Ledger } from './ledger.ts';
import { lineOfAddress, placeOfLine } from './read-ledger.ts';
import type { ReleasedLedger } from './released-ledger.ts';

/** Reports what a release has published and the ledger has lost or tells otherwise; at most a few, since one slip may lose many. */
export function checkLedger(
  current: Ledger,
  { name, ledger }: ReleasedLedger,
  { lines, report }: LedgerFile,
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
        placeOfLine(lines, lineOfAddress(lines, address)),
        address,
        name,
      );
    if (permalink || dropped >= MOST_DROPPED) continue;
    dropped += 1;
    report('permalink-dropped', placeOfLine(lines, lineBefore(lines, address)), address, name);
  }
}

const MOST_DROPPED = 20;

/** Whether a record tells all that another does, and perhaps more. */
function adds(published: Permalink, permalink: Permalink): boolean {
  const { label, withdrawn, versions } = published;
  return (
    published.published === permalink.published &&
    (label === undefined || label === permalink.label) &&
    (withdrawn === undefined || withdrawn === permalink.withdrawn) &&
    isDeepStrictEqual(versions, permalink.versions?.slice(0, versions?.length))
  );
}

/** The line after which an address would stand. */
function lineBefore(lines: readonly string[], address: string): number {
  const start = `, ${JSON.stringify(address)}`;
  const next = lines.findIndex((line, index) => index > 0 && (line === '}' || line > start));
  return Math.max(0, next - 1);
}
