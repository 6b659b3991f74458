import type { Article } from '../../model/article.ts';
import type { Site } from '../../schema/site.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Citation } from './citation.ts';
import { citeSource } from './cite-source.ts';

/** `url` is the absolute address of the article’s own page. */
export function citeArticle(article: Article, site: Site, url: string): Citation {
  return {
    key: article.slug,
    title: oneLine(article.title),
    authors: article.authors.map(({ name }) => oneLine(name)),
    site: oneLine(site.title),
    publisher: oneLine(site.publisher.name),
    issued: article.published,
    retracted: article.retraction?.date ?? null,
    url,
    language: article.lang,
    version: article.version,
    original: citeSource(article.source),
    quotation: null,
  };
}
