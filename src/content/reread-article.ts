import { join, sep } from 'node:path';
import { farthestDay } from './farthest-day.ts';
import { imageFolder } from './image-folder.ts';
import type { Content } from './read-content.ts';
import { articleReader } from './read-article.ts';
import { readArticleFile } from './read-article-file.ts';
import { siteArticle } from './site-article.ts';

/**
 * Content in which the file of one article has changed, as far as that file alone can tell; null where it cannot: the
 * article is new, or has an error, or the site has.
 */
export function rereadArticle(
  content: Content,
  file: string,
  folder: string,
  base: string,
): Content | null {
  const { site, articles, pages, ledger } = content;
  if (!site || !file.startsWith(join(folder, 'articles', sep))) return null;
  const imageSize = imageFolder(join(folder, 'images'));
  const read = articleReader({ lang: site.lang, base, imageSize });
  const reading = { folder: { path: folder }, read, today: farthestDay() };
  const changed = siteArticle(readArticleFile(file, reading, []), {
    site,
    listed: pages.listed,
    ledger: ledger.records.current,
  });
  const index = articles.findIndex(({ listed }) => listed.slug === changed?.listed.slug);
  return changed && index >= 0 ? { ...content, articles: articles.with(index, changed) } : null;
}
