import { byDay } from '../../dossier/by-day.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { ListedArticle, ListedQuote } from '../../model/listed-article.ts';
import type { PageContext } from '../../model/page-context.ts';
import type { SectionId, SiteSection } from '../../model/sections.ts';
import {
  actorPath,
  articlePath,
  pagePath,
  quotationPath,
  sitePath,
  sourcePath,
  topicPath,
} from '../../model/site-path.ts';
import { lastDay } from '../../dossier/by-day.ts';
import { feedDay, lastChange } from '../feeds/feed-day.ts';
import type { SitemapEntry } from './sitemap-entry.ts';

/** What there is besides articles. */
export interface SitemapSite {
  /** Ids of the documents that have a page. */
  readonly sources: readonly string[];
  /** Of pages across articles; none on a site of one article. */
  readonly sections: readonly SiteSection[];
}

/** Every page that search engines are to know, the newest first; what was withdrawn is not among them. */
export function sitemapEntries(
  { articles, actors }: Dossier,
  { sources, sections }: SitemapSite,
  { base, pages, topics }: Pick<PageContext, 'base' | 'pages' | 'topics'>,
): readonly SitemapEntry[] {
  const changes = new Map(articles.map((article) => [article.slug, changeOf(article)]));
  const newest = latest([...changes.values()]);
  const has = (id: SectionId) => sections.some((section) => section.id === id);
  return [
    { path: sitePath(base), changed: newest },
    ...sections
      .filter(({ path }) => path !== '')
      .map(({ path }) => ({ path: sitePath(base, path), changed: newest })),
    { path: sitePath(base, 'data/'), changed: null },
    ...pages.map(({ slug }) => ({ path: pagePath(base, slug), changed: null })),
    ...articles.flatMap((article) => articleEntries(article, base)),
    ...(has('actors') ? [...actors.values()] : []).map(({ id, articles: own }) => ({
      path: actorPath(base, id),
      changed: latest(own.map(({ slug }) => changes.get(slug) ?? null)),
    })),
    ...(has('topics') ? topics : []).map(({ id }) => ({
      path: topicPath(base, id),
      changed: latest(
        articles
          .filter((article) => article.topics.includes(id))
          .map(({ slug }) => changes.get(slug) ?? null),
      ),
    })),
    ...sources.map((id) => ({ path: sourcePath(base, id), changed: null })),
  ];
}

function articleEntries(article: ListedArticle, base: string): readonly SitemapEntry[] {
  const { slug, quotes, retraction } = article;
  const own = { path: articlePath(base, slug), changed: changeOf(article) };
  if (retraction) return [own];
  const day = feedDay(article);
  return [own, ...quotes.map((quote) => quotationEntry(quote, slug, day, base))];
}

function quotationEntry(
  { id, revisions }: ListedQuote,
  slug: string,
  day: string | null,
  base: string,
): SitemapEntry {
  const changed = latest([day, ...revisions.map(({ date }) => lastDay(date))]);
  return { path: quotationPath(base, slug, id), changed };
}

function changeOf(article: ListedArticle): string | null {
  const day = feedDay(article);
  return day && lastChange(article, day);
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((newest, day) => (byDay(day, newest) > 0 ? day : newest), null);
}
