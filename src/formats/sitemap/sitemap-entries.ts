import { byDay, lastDay } from '../../dossier/by-day.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type DossierPage, dossierPages } from '../../dossier/dossier-pages.ts';
import type { SharedAuthor } from '../../model/author.ts';
import type { ListedArticle, ListedQuote } from '../../model/listed-article.ts';
import type { PageContext } from '../../model/page-context.ts';
import {
  articlePath,
  pagePath,
  quotationPath,
  SEARCH_FOLDER,
  sitePath,
  sourcePath,
} from '../../model/site-path.ts';
import type { Topic } from '../../model/topic.ts';
import { feedDay, lastChange } from '../feeds/feed-day.ts';
import type { SitemapEntry } from './sitemap-entry.ts';

/** What there is besides articles. */
export interface SitemapSite {
  /** Ids of the documents that have a page. */
  readonly sources: readonly string[];
  readonly topics: readonly Topic[];
  readonly authors: readonly SharedAuthor[];
}

/**
 * Every page that search engines are to know, the articles last and the newest of them first; what was withdrawn is
 * not among them. A page was changed on the last day on which something that it shows was, as far as readers were told.
 */
export function sitemapEntries(
  dossier: Dossier,
  { sources, topics, authors }: SitemapSite,
  { base, lang, pages, isDossier }: Pick<PageContext, 'base' | 'lang' | 'pages' | 'isDossier'>,
): readonly SitemapEntry[] {
  const { articles } = dossier;
  const changes = new Map(articles.map((article) => [article.slug, changeOf(article)]));
  const newest = latest([...changes.values()]);
  const changeOfPage = ({ articles: shown, days = [] }: DossierPage) =>
    shown ? latest([...days, ...shown.map((slug) => changes.get(slug) ?? null)]) : newest;
  // The front page of a single article is that article, whose own page is the lasting one.
  const across = isDossier
    ? [
        { path: sitePath(base), changed: newest },
        { path: sitePath(base, SEARCH_FOLDER), changed: newest },
        ...dossierPages(dossier, { topics, authors, lang, base }).map((page) => ({
          path: page.path,
          changed: changeOfPage(page),
        })),
      ]
    : [];
  const citing = citingArticles(articles);
  return [
    ...across,
    { path: sitePath(base, 'data/'), changed: null },
    ...pages.map(({ slug }) => ({ path: pagePath(base, slug), changed: null })),
    ...sources.map((id) => ({
      path: sourcePath(base, id),
      changed: latest([...(citing.get(id) ?? [])].map((slug) => changes.get(slug) ?? null)),
    })),
    ...articles.flatMap((article) => articleEntries(article, base)),
  ];
}

/** Slugs of the articles whose quotations were checked against a document, by its id. */
function citingArticles(articles: readonly ListedArticle[]): ReadonlyMap<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  for (const { slug, quotes, retraction } of articles)
    for (const { check } of retraction ? [] : quotes) {
      if (!check) continue;
      const slugs = citing.get(check.source.id) ?? new Set();
      citing.set(check.source.id, slugs.add(slug));
    }
  return citing;
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
