import { dirname } from 'node:path';
import { FILE_START } from '../problems/create-report.ts';
import { formerlyWith } from './formerly-with.ts';
import type { Ledger } from './ledger.ts';
import { likelyMove } from './likely-successor.ts';
import type { LedgerFile } from './open-ledger.ts';
import type { ArticleIds } from './public-id.ts';
import { restoreFrom } from './restore-from.ts';
import { lineOfAddress, placeOfLine } from './read-ledger.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports an article that no file has and no `formerly:` names, in the one that is most likely the same; else in the ledger. */
export function reportLostArticle(
  slug: string,
  site: SiteIds,
  released: Ledger,
  { path, lines, report, release }: LedgerFile & { readonly release: string },
): void {
  const since = released.get(slug)?.published ?? '';
  const successor = successorOf(slug, site, released);
  const moved = successor ? undefined : likelyMove(slug, site, released);
  if (moved) {
    moved.report('article-lost', FILE_START, slug, since, moved.slug, '', '');
    return;
  }
  const place = placeOfLine(lines, Math.max(0, lineOfAddress(lines, slug)));
  if (successor) {
    const back = formerlyWith(slug, successor);
    report('article-lost', place, slug, since, successor.slug, back, '');
  } else {
    const file = `articles/${slug}.md`;
    const restore = restoreFrom(release, dirname(path), file, file);
    report('article-lost', place, slug, since, '', '', restore);
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
