import type { Content } from '../content/read-content.ts';
import { toldArticle } from '../content/told-article.ts';
import type { ComparedSite } from './compared-site.ts';

/** What readers see of the content, of which every article could be read; not what it takes back, though no build does. */
export function comparedContent({ articles, pages, sources, ids, ledger }: Content): ComparedSite {
  return {
    articles: articles
      .filter(({ listed }) => !ids.takenBack.has(listed.slug))
      .map((article) => ({
        told: toldArticle(article),
        key: article.contentKey,
        text: () => article.content()?.article.text ?? '',
      })),
    pages: pages.pages.map(({ page, html }) => ({ page, html })),
    sources: sources.map(({ source }) => source),
    ids,
    ledger: ledger.records.current,
  };
}
