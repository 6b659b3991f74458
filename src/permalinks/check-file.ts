import { FILE_START } from '../problems/create-report.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { LedgerFile } from './open-ledger.ts';
import { lastDocument } from './plan-file.ts';
import type { RestoreFrom } from './restore-from.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports a document, a plain page, a topic or an author that was published and is gone, and a document that is another without a word. */
export function checkFile(
  address: string,
  record: Permalink,
  site: SiteIds,
  { placeOf, report, restore }: LedgerFile & { readonly restore: RestoreFrom },
): void {
  const standing = site.files.get(address);
  const [kind, id = ''] = address.split('/');
  if (!standing && (kind === 'topics' || kind === 'authors')) {
    const code = kind === 'topics' ? 'topic-lost' : 'author-lost';
    report(code, placeOf(address), id, record.published, JSON.stringify(record.label ?? '…'));
    return;
  }
  if (!standing) {
    const end = kind === 'pages' ? 'md' : 'yaml';
    const back = restore(address, `${address}.${end}`, `${address}.*`);
    const code = kind === 'pages' ? 'page-lost' : 'source-lost';
    report(code, placeOf(address), id, record.published, back);
    return;
  }
  const last = lastDocument(record);
  const { sha256, replaced } = standing;
  if (sha256 === null || last === undefined || last === sha256) return;
  if (!replaced.some(({ was }) => was === last))
    standing.report('source-changed', FILE_START, id, record.published, last);
}
