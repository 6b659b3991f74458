import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../files/digest-of.ts';
import { writeFiles } from '../files/write-files.ts';
import { formatLedger, formatLine, type Ledger } from './ledger.ts';
import type { OpenedLedger } from './open-ledger.ts';
import { planLedger } from './plan-ledger.ts';
import { joinLedgers } from './released-ledger.ts';
import { salvageLedger } from './salvage-ledger.ts';
import { siteOf } from './site-record.ts';
import type { SiteIds } from './site-ids.ts';

/** What an update of the ledger has changed: addresses. */
export interface LedgerUpdate {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * Brings the ledger’s file up to date with the content: all that was published or committed stays, what is new is added,
 * what neither a release nor a commit has carried is dropped with its id. A ledger in disorder is mended from what can be read of it.
 */
export function updateLedger(site: SiteIds, opened: OpenedLedger, today: string): LedgerUpdate {
  const { path, text: before } = opened.file;
  const { text, ...update } = planUpdate(site, opened, today);
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const was = before === null ? null : digestOf(before);
  if (text !== before) writeFiles(folder, [{ path, text, was }]);
  return update;
}

/** The same, but for the writing: what the file is to be. */
export function planUpdate(
  site: SiteIds,
  { file, hasRelease, isSound, records }: OpenedLedger,
  today: string,
): LedgerUpdate & { readonly text: string } {
  const current = isSound ? records.current : salvageLedger(file.text ?? '');
  const released = hasRelease ? records.released : joinLedgers(records.released, current);
  const ledger = planLedger(site, { ...records, released, current }, today);
  return { text: formatLedger(ledger, siteOf(file.text ?? '')), ...compare(current, ledger) };
}

function compare(before: Ledger, after: Ledger): LedgerUpdate {
  const changed = [...after].filter(([address, permalink]) => {
    const known = before.get(address);
    return known && formatLine('', known) !== formatLine('', permalink);
  });
  return {
    added: [...after.keys()].filter((address) => !before.has(address)).sort(),
    changed: changed.map(([address]) => address).sort(),
    dropped: [...before.keys()].filter((address) => !after.has(address)).sort(),
  };
}
