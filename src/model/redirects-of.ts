import type { Article } from './article.ts';
import { quotationPages } from './quotation-page.ts';

/** An address that was given up, and the one that has taken its place; paths of the site, without a slash before them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly article: Article;
  /** Whether it is the article that has moved, and not one of its quotations. */
  readonly isArticle: boolean;
}

/** What has moved: first the articles, then the quotations, which follow their article and their own id. */
export function redirectsOf(articles: readonly Article[]): Redirect[] {
  return [...articles.flatMap(movedArticles), ...articles.flatMap(movedQuotations)];
}

function movedArticles(article: Article): Redirect[] {
  const to = `articles/${article.slug}/`;
  return article.formerly.map((slug) => ({
    from: `articles/${slug}/`,
    to,
    article,
    isArticle: true,
  }));
}

function movedQuotations(article: Article): Redirect[] {
  const slugs = [article.slug, ...article.formerly];
  return quotationPages(article).flatMap(({ id, formerly }) => {
    const to = `q/${article.slug}/${id}/`;
    return slugs
      .flatMap((slug) => [id, ...formerly].map((known) => `q/${slug}/${known}/`))
      .filter((from) => from !== to)
      .map((from) => ({ from, to, article, isArticle: false }));
  });
}
