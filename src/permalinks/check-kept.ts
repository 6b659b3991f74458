import { dirname } from 'node:path';
import { FILE_START } from '../problems/create-report.ts';
import { listOfAnchor } from '../model/anchor.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { type CommandName, createCommandName } from './command-name.ts';
import { checkFile } from './check-file.ts';
import type { LedgerFile } from './open-ledger.ts';
import { isOfFile, splitAddress } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import { likelySuccessor } from './likely-successor.ts';
import { reportLostArticle } from './report-lost-article.ts';
import { restoreFrom } from './restore-from.ts';
import { REUSED } from './reused.ts';
import type { SiteIds } from './site-ids.ts';
import { thingAt } from './things.ts';
import { withdrawAgain } from './withdrawn-before.ts';

/** Reports every published address that leads nowhere now, or to something else than it did. */
export function checkKept(
  site: SiteIds,
  released: Ledger,
  file: LedgerFile,
  releaseOf: (address: string) => string,
): void {
  const nameOf = createCommandName(site, released);
  const there = { ...file, restore: restoreFrom(dirname(file.path), releaseOf) };
  for (const [address, permalink] of released) {
    const { slug, anchor } = splitAddress(address);
    const article = site.articleOf(slug);
    if (isOfFile(address)) checkFile(address, permalink, site, there);
    else if (!article) {
      if (anchor === '') reportLostArticle(slug, site, released, there);
    } else if (anchor === '') checkSlug(slug, permalink, article, site, nameOf);
    else if (!isBack(released.get(slug), article.isErased))
      checkAnchor(anchor, permalink, article, released, nameOf);
  }
}

function checkSlug(
  slug: string,
  permalink: Permalink,
  article: ArticleIds,
  { articleOf }: SiteIds,
  nameOf: CommandName,
): void {
  const { now, withdrawn } = permalink;
  const again = withdrawAgain(nameOf('', article), permalink);
  if (withdrawn !== undefined && article.retracted === undefined) {
    const isHidden = permalink.erased !== undefined;
    article.report('retraction-lost', { ...FILE_START, isHidden }, slug, withdrawn, again);
  }
  const successor = articleOf(now ?? slug);
  // Where there is none, that is reported as lost.
  if (now === undefined || !successor || successor === article) return;
  const place = article.formerly.find((former) => former.slug === slug)?.place;
  const before = `the article that moved to “${now}”`;
  const remedy = REUSED.moved(slug, article.slug === slug, successor);
  article.report('permalink-reused', place ?? FILE_START, slug, before, remedy);
}

function checkAnchor(
  anchor: string,
  permalink: Permalink,
  article: ArticleIds,
  released: Ledger,
  nameOf: CommandName,
): void {
  const name = nameOf(anchor, article);
  const id = article.ids.get(anchor);
  if (id) {
    reportReused(id, permalink, article, name);
    return;
  }
  const successor =
    article.ids.get(permalink.now ?? '') ?? likelySuccessor(anchor, permalink, article, released);
  const place = successor?.place ?? article.places[listOfAnchor(anchor)];
  const { published, now = '' } = permalink;
  const meant = successor?.anchor ?? '';
  const gone = withdrawAgain(name, permalink);
  article.report('permalink-lost', place, anchor, published, meant, now, name, gone);
}

function reportReused(id: PublicId, permalink: Permalink, article: ArticleIds, name: string): void {
  const owner = ownerBefore(id, permalink, article);
  if (owner === null) return;
  const isWithdrawn = permalink.withdrawn !== undefined;
  const remedy = isWithdrawn ? REUSED.withdrawn(withdrawAgain(name, permalink)) : REUSED.renamed;
  const place = { ...id.place, isHidden: permalink.erased !== undefined };
  article.report('permalink-reused', place, id.anchor, owner, remedy);
}

/** Whether what was erased has come back. */
function isBack(record: Permalink | undefined, isErased: boolean): boolean {
  return record?.erased !== undefined && record.now === undefined && !isErased;
}

/** What an id belonged to, where it now leads to something else; null where it leads to what it did. */
function ownerBefore(
  id: PublicId,
  { now, withdrawn }: Permalink,
  article: ArticleIds,
): string | null {
  if (id.state === 'withdrawn') return null;
  if (withdrawn !== undefined) return `what was withdrawn ${withdrawn}`;
  if (now === undefined || thingAt(id.anchor, article) === (thingAt(now, article) ?? now))
    return null;
  // Where its successor is gone, that is reported as lost.
  return id.state === 'live' && !article.ids.has(now) ? null : `what is now “${now}”`;
}
