import { FILE_START } from '../problems/create-report.ts';
import { formerlyWith } from './formerly-with.ts';
import type { Ledger } from './ledger.ts';
import { likelyMove } from './likely-successor.ts';
import type { LedgerFile } from './open-ledger.ts';
import type { ArticleIds } from './public-id.ts';
import type { RestoreFrom } from './restore-from.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports an article that no file has and no `formerly:` names, in the one that is most likely the same; else in the ledger. */
export function reportLostArticle(
  slug: string,
  site: SiteIds,
  released: Ledger,
  { placeOf, report, restore }: LedgerFile & { readonly restore: RestoreFrom },
): void {
  const since = released.get(slug)?.published ?? '';
  const successor = successorOf(slug, site, released);
  const moved = successor ? undefined : likelyMove(slug, site, released);
  if (moved) {
    moved.report('article-lost', FILE_START, slug, since, moved.slug, '', '');
    return;
  }
  const place = placeOf(slug);
  if (successor) {
    const back = formerlyWith(slug, successor);
    report('article-lost', place, slug, since, successor.slug, back, '');
  } else {
    const file = `articles/${slug}.md`;
    report('article-lost', place, slug, since, '', '', restore(slug, file, file));
  }
}

/** The article that releases have led on to from a former slug. */
function successorOf(slug: string, site: SiteIds, released: Ledger): ArticleIds | undefined {
  const passed = new Set([slug]);
  for (const each of passed) {
    const { now } = released.get(each) ?? {};
    const article = now === undefined ? undefined : site.articleOf(now);
    if (article) return article;
    if (now !== undefined) passed.add(now);
  }
  return undefined;
}
