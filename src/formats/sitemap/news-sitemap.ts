import { escapeUTF8 } from 'entities';
import { daysBetween } from '../../dossier/days-between.ts';
import type { ListedArticle } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { articlePath } from '../../model/site-path.ts';

/** An article of the news. JSON-safe. */
export interface NewsEntry {
  readonly url: string;
  readonly title: string;
  /** As ISO 639 names it. */
  readonly lang: string;
  /** ISO 8601. */
  readonly published: string;
}

/** The articles of the two days that end with the day of the newest; no clock decides. */
export function newsEntries(
  articles: readonly ListedArticle[],
  context: PageContext,
): readonly NewsEntry[] {
  const dated = articles.flatMap(({ published, retraction, slug, title, lang }) => {
    const day = published?.earliest;
    if (retraction || !day || day !== published.latest || !DAY.test(published.edtf)) return [];
    const url = urlOf(context, articlePath(context.base, slug));
    return [{ url, title, lang: newsLanguage(lang), published: day }];
  });
  const newest = dated
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [];
  return dated.filter(({ published }) => daysBetween(published, newest) < DAYS).slice(0, MOST);
}

const DAYS = 2;
const MOST = 1000;
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** A sitemap of news, after https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd. */
export function writeNewsSitemap(entries: readonly NewsEntry[], site: string): string {
  const name = escapeUTF8(site);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries.map(
      ({ url, title, lang, published }) =>
        `<url><loc>${escapeUTF8(url)}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>${lang}</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${escapeUTF8(title)}</news:title></news:news></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
}

/** ISO 639, but for Chinese, of which news have two. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
