import type { Article } from '../model/article.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { articleCardPath, articlePath } from '../model/site-path.ts';
import type { Site } from '../schema/site.ts';
import { articleJsonLd } from './article-json-ld.ts';
import { schemaDate } from './schema-date.ts';

/** `base` is the folder the site is served from; `origin` its address, where that is known. */
export function articleFacts(
  article: Article,
  site: Site,
  base: string,
  origin: URL | undefined,
): PageFacts {
  const canonicalPath = articlePath(base, article.slug);
  const address = origin ? new URL(canonicalPath, origin).href : '';
  return {
    title: article.title,
    description: article.description,
    type: 'article',
    canonicalPath,
    published: schemaDate(article.published),
    updated: schemaDate(article.updated),
    jsonLd: articleJsonLd(article, site, address),
    image: { path: articleCardPath(base, article.slug), alt: `${article.title}, ${site.title}` },
  };
}
