import { listedQuotations, type ListedArticle } from './listed-article.ts';
import { quotationAddresses } from './quotation-addresses.ts';

/** An address that was given up, and the one that has taken its place; paths of the site, without a slash before them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly article: ListedArticle;
  /** Whether it is the article that has moved, and not one of its quotations. */
  readonly isArticle: boolean;
}

/** What has moved: first the articles, then the quotations, which follow their article and their own id. */
export function redirectsOf(articles: readonly ListedArticle[]): Redirect[] {
  return [...articles.flatMap(movedArticles), ...articles.flatMap(movedQuotations)];
}

function movedArticles(article: ListedArticle): Redirect[] {
  const to = `articles/${article.slug}/`;
  return article.formerly.map((slug) => ({
    from: `articles/${slug}/`,
    to,
    article,
    isArticle: true,
  }));
}

function movedQuotations(article: ListedArticle): Redirect[] {
  return listedQuotations(article).flatMap((page) => {
    const [present, ...former] = quotationAddresses(article, page);
    const to = `q/${present.slug}/${present.id}/`;
    return former.map(({ slug, id }) => ({
      from: `q/${slug}/${id}/`,
      to,
      article,
      isArticle: false,
    }));
  });
}
