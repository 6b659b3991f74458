import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { articlePath } from '../../model/site-path.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Citation } from './citation.ts';
import { citeSource } from './cite-source.ts';

export function citeArticle(article: Article, context: PageContext): Citation {
  const { site, base, words } = context;
  return {
    words,
    key: article.slug,
    title: oneLine(article.title),
    authors: article.authors.map(({ name }) => oneLine(name)),
    site: oneLine(site.title),
    publisher: oneLine(site.publisher.name),
    issued: article.published,
    retracted: article.retraction?.date ?? null,
    url: urlOf(context, articlePath(base, article.slug)),
    language: article.lang,
    version: article.version,
    original: citeSource(article.source),
    quotation: null,
  };
}
