import { listedQuotations, type AddressedArticle } from './addressed-article.ts';
import { quotationAddresses } from './quotation-addresses.ts';
import { articleFolder, quotationFolder } from './site-path.ts';

/** An address that was given up, and the one that has taken its place; paths of the site, without a slash before them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly article: AddressedArticle;
  /** Whether it is the article that has moved, and not one of its quotations. */
  readonly isArticle: boolean;
}

/** What has moved: first the articles, then the quotations, which follow their article and their own id. */
export function redirectsOf(articles: readonly AddressedArticle[]): Redirect[] {
  return [...articles.flatMap(movedArticles), ...articles.flatMap(movedQuotations)];
}

function movedArticles(article: AddressedArticle): Redirect[] {
  const to = articleFolder(article.slug);
  return article.formerly.map((slug) => ({
    from: articleFolder(slug),
    to,
    article,
    isArticle: true,
  }));
}

function movedQuotations(article: AddressedArticle): Redirect[] {
  return listedQuotations(article).flatMap((page) => {
    const [present, ...former] = quotationAddresses(article, page);
    const to = quotationFolder(present.slug, present.id);
    return former.map(({ slug, id }) => ({
      from: quotationFolder(slug, id),
      to,
      article,
      isArticle: false,
    }));
  });
}
