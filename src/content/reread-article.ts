import { join, sep } from 'node:path';
import { holdingOf } from '../article/held-back.ts';
import { farthestDay } from './farthest-day.ts';
import { imageFolder } from './image-folder.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from './read-content.ts';
import { readActors } from './read-actors.ts';
import { articleReader } from './read-article.ts';
import { readArticleFile } from './read-article-file.ts';
import { checkSources } from './check-sources.ts';
import { languagesOf } from './read-site-file.ts';
import { readSources } from './read-sources.ts';
import { siteArticle } from './site-article.ts';
import { siteDossier } from './site-dossier.ts';

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
  const { site, articles, pages, topics, authors, navigation, isDossier, ledger, shared } = content;
  if (!site || !file.startsWith(join(folder, 'articles', sep))) return null;
  const imageSize = imageFolder(join(folder, 'images'));
  const { registry } = readActors({ path: folder }, []);
  const read = articleReader({
    ...languagesOf(site),
    base,
    imageSize,
    registry,
    isUnfinished: true,
  });
  const article = readArticleFile(
    file,
    { folder: { path: folder }, read, today: farthestDay() },
    [],
  );
  const problems: Problem[] = [];
  const checks = checkSources([article], readSources({ path: folder }, []), site, problems);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const around = {
    site,
    listed: pages.listed,
    topics,
    navigation,
    isDossier,
    authors,
    ledger: ledger.records.current,
  };
  const held = holdingOf(article.read?.facts.held ?? null, new Date().toISOString());
  const changed = siteArticle(article, around, checks.get(article.slug) ?? [], held);
  const index = articles.findIndex(({ listed }) => listed.slug === changed?.listed.slug);
  if (!changed || index < 0) return null;
  const all = articles.with(index, changed);
  return { ...content, articles: all, dossier: siteDossier(all, shared.actors, site.lang) };
}
