import { pageAddress, sourceAddress } from '../model/address.ts';
import type { PageChange, SiteChanges, SourceChange } from './changes.ts';
import { compareArticles } from './compare-articles.ts';
import { compareLinks } from './compare-links.ts';
import type { ComparedSite } from './compared-site.ts';

/** What changes for readers between two states of a site. */
export function compareSites(before: ComparedSite, after: ComparedSite): SiteChanges {
  return {
    articles: compareArticles(before.articles, after.articles, after.ids.takenBack),
    pages: comparePages(before, after),
    sources: compareSources(before, after),
    links: compareLinks(before, after),
  };
}

/** What has an error, before or after, is left to the check. */
function comparePages(before: ComparedSite, after: ComparedSite): readonly PageChange[] {
  const known = new Map(before.pages.map((each) => [each.page.slug, JSON.stringify(each)]));
  const changed = after.pages.flatMap((each): PageChange[] => {
    const { slug, title } = each.page;
    const was = known.get(slug);
    const isNew = !before.ids.files.has(pageAddress(slug));
    if (was === undefined) return isNew ? [{ kind: 'added', slug, title }] : [];
    return was === JSON.stringify(each) ? [] : [{ kind: 'changed', slug, title }];
  });
  const gone = before.pages.filter(({ page }) => !after.ids.files.has(pageAddress(page.slug)));
  return [
    ...changed,
    ...gone.map(({ page: { slug, title } }) => ({ kind: 'gone' as const, slug, title })),
  ];
}

function compareSources(before: ComparedSite, after: ComparedSite): readonly SourceChange[] {
  const known = new Map(before.sources.map(({ id, sha256 }) => [id, sha256]));
  const changed = after.sources.flatMap(({ id, title, sha256 }): SourceChange[] => {
    const was = known.get(id);
    if (was === sha256) return [];
    if (was !== undefined) return [{ kind: 'replaced', id, title }];
    return before.ids.files.has(sourceAddress(id)) ? [] : [{ kind: 'added', id, title }];
  });
  const gone = before.sources.filter(({ id }) => !after.ids.files.has(sourceAddress(id)));
  return [...changed, ...gone.map(({ id, title }) => ({ kind: 'gone' as const, id, title }))];
}
