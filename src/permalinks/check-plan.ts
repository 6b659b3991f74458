import { FILE_START } from '../problems/create-report.ts';
import { isBack } from './check-ledger.ts';
import type { ArticleIds } from './public-id.ts';
import type { LedgerFile } from './open-ledger.ts';
import { addressOf, splitAddress } from '../model/address.ts';
import { formatLine, type Ledger } from './ledger.ts';
import type { Ledgers } from './plan-ledger.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';

/** Reports where the ledger lags behind what it should be: what it does not have yet, an article at a time, and what it tells otherwise. */
export function checkPlan(
  plan: Ledger,
  records: Ledgers,
  site: SiteIds,
  file: LedgerFile & { readonly isWhole: boolean },
): void {
  for (const article of site.articles) reportNew(article, plan, records);
  for (const { address, report } of site.files.values())
    if (!records.current.has(address)) report('permalink-new', FILE_START, `“${address}”`);
  for (const [address, permalink] of records.current) {
    const planned = plan.get(address);
    if (planned === permalink) continue;
    if (planned && formatLine(address, planned) === formatLine(address, permalink)) continue;
    // That what was erased is back is reported by itself.
    if (planned && isBack(records.released.get(address) ?? permalink, permalink)) continue;
    // While an article cannot be read, its ids are not in the plan.
    if (!planned && !file.isWhole && !site.articleOf(splitAddress(address).slug)) continue;
    file.report('permalinks-outdated', file.placeOf(address), address);
  }
}

function reportNew(article: ArticleIds, plan: Ledger, { current }: Ledgers): void {
  const slugs = new Set(slugsOf(article));
  const ids = [...article.ids.values()].filter(({ anchor }) =>
    [...slugs].every((slug) => !current.has(addressOf(slug, anchor))),
  );
  const [first] = ids;
  const isNew = plan.has(article.slug) && !current.has(article.slug);
  if (!first && !isNew) return;
  const names = [
    ...(isNew ? [`the article “${article.slug}”`] : []),
    ...ids.map(({ anchor }) => `#${anchor}`),
  ];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  const place = (isNew ? undefined : first?.place) ?? FILE_START;
  article.report('permalink-new', place, names.slice(0, MOST_NAMED).join(', ') + more);
}

const MOST_NAMED = 5;
