import { articleFolder } from '../model/site-path.ts';
import { FILE_START } from '../problems/create-report.ts';
import { factsOfArticle } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { changedSince, publishedFacts } from './published-states.ts';
import { reportLost } from './report-lost.ts';
import { REUSED } from './reused.ts';
import { type Told, tells, toldChanges } from './told-changes.ts';
import { wordState } from './word-facts.ts';

/**
 * Reports what was published of an article under a slug and then changed without readers being told: when it was
 * published, and its title where that alone tells that it is the same.
 */
export function checkArticleFacts(
  slug: string,
  { revisions, article }: Told,
  released: Ledger,
  isTitleFree: boolean,
): void {
  const record = released.get(slug);
  if (!record || record.now !== undefined || article.isErased || article.title === undefined)
    return;
  // Of two that were published, neither is the other under a new title.
  const isMerged = slug !== article.slug && released.has(article.slug);
  const states = publishedFacts('', record);
  const { untold, left } = toldChanges(states, revisions);
  for (const { before, after } of isMerged ? [] : untold) {
    const was = wordState(before.state, Object.keys(before.state));
    reportLost('', after, was, record, article);
  }
  const last = states.at(-1)?.state ?? {};
  const changed = changedSince(last, { facts: factsOfArticle(article), alike: {} }).filter(
    (fact) => (fact === 'title' ? !isTitleFree : !isMerged),
  );
  if (changed.length === 0 || left.some((revision) => tells(revision, last, changed))) return;
  const name = `/${articleFolder(article.slug)}`;
  if (changed.includes('title')) {
    const place = article.formerly.find((former) => former.slug === slug)?.place ?? FILE_START;
    const remedy = isMerged ? REUSED.absorbed : REUSED.retitled(article.slug);
    article.report('permalink-reused', place, slug, `“${last['title'] ?? ''}”`, remedy);
  } else {
    const before = `published: ${last['on'] ?? ''}`;
    article.report('attribution-changed', article.places.published, slug, before, name);
  }
}
