import { type Ledger, splitAddress } from './ledger.ts';
import type { LedgerFile } from './open-ledger.ts';
import type { Records } from './plan-ledger.ts';
import { lineOfAddress, placeOfLine } from './read-ledger.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports what a commit has recorded, no release has carried, and the content does not have any more. */
export function checkUnreleased(site: SiteIds, records: Records, file: LedgerFile): void {
  for (const address of unreleased(records.carried, records.released)) {
    const { slug, anchor } = splitAddress(address);
    const article = site.articleOf(slug);
    // An article that is gone stands for all that it had.
    if (article ? anchor === '' || article.ids.has(anchor) : anchor !== '') continue;
    const line = Math.max(0, lineOfAddress(file.lines, address));
    file.report('permalink-unreleased', placeOfLine(file.lines, line), address);
  }
}

function unreleased(carried: Ledger, released: Ledger): readonly string[] {
  return [...carried.keys()].filter((address) => !released.has(address));
}
