import { listedQuotations, type ListedArticle } from './listed-article.ts';
import { ARTICLE_FILES, CITATION_FILES, QUOTATION_FILES } from './files-beside.ts';
import { quotationAddresses } from './quotation-addresses.ts';
import type { Redirect } from './redirects-of.ts';

export type FileRedirect = Pick<Redirect, 'from' | 'to'>;

/**
 * Where the files beside the pages have gone: first the citations of what was withdrawn, in whose place is its notice
 * and nothing else; then what has moved with its page, of which a copy stands at each former address as well.
 */
export function fileRedirects(articles: readonly ListedArticle[]): FileRedirect[] {
  return [
    ...articles.flatMap(withdrawnCitations),
    ...articles.flatMap(filesOfArticle),
    ...articles.flatMap(filesOfQuotations),
  ];
}

function withdrawnCitations(article: ListedArticle): FileRedirect[] {
  const withdrawn = listedQuotations(article).filter(({ isStanding }) => !isStanding);
  return withdrawn.flatMap((page) => {
    const addresses = quotationAddresses(article, page);
    const to = folderOf(addresses[0]);
    return addresses.flatMap((address) =>
      CITATION_FILES.map((file) => ({ from: folderOf(address) + file, to })),
    );
  });
}

function filesOfArticle({ slug, formerly }: ListedArticle): FileRedirect[] {
  return formerly.flatMap((former) =>
    ARTICLE_FILES.map((file) => ({
      from: `articles/${former}/${file}`,
      to: `articles/${slug}/${file}`,
    })),
  );
}

function filesOfQuotations(article: ListedArticle): FileRedirect[] {
  return listedQuotations(article).flatMap((page) => {
    const [present, ...former] = quotationAddresses(article, page);
    const files = page.isStanding ? QUOTATION_FILES : (['card.png'] as const);
    return former.flatMap((address) =>
      files.map((file) => ({ from: folderOf(address) + file, to: folderOf(present) + file })),
    );
  });
}

function folderOf({ slug, id }: { readonly slug: string; readonly id: string }): string {
  return `q/${slug}/${id}/`;
}
