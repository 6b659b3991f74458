import { ARTICLE_FILES, CITATION_FILES } from './files-beside.ts';
import { listedQuotations, type AddressedArticle } from './addressed-article.ts';
import { quotationAddresses } from './quotation-addresses.ts';
import type { Redirect } from './redirects-of.ts';
import { articleFolder, quotationFolder } from './site-path.ts';

export type FileRedirect = Pick<Redirect, 'from' | 'to'>;

/**
 * Where the files beside the pages have gone: first the citations of what was withdrawn, in whose place is its notice
 * and nothing else; then what has moved with its page, of which a copy stands at each former address as well; last the
 * citations of every other quotation, which are in those of its article. Hosts take the first rule that fits.
 */
export function fileRedirects(articles: readonly AddressedArticle[]): FileRedirect[] {
  return [
    ...articles.flatMap(withdrawnCitations),
    ...articles.flatMap(filesOfArticle),
    ...articles.flatMap(cardsOfQuotations),
    ...CITATIONS_OF_QUOTATIONS,
  ];
}

function withdrawnCitations(article: AddressedArticle): FileRedirect[] {
  const withdrawn = listedQuotations(article).filter(({ isStanding }) => !isStanding);
  return withdrawn.flatMap((page) => {
    const addresses = quotationAddresses(article, page);
    const to = folderOf(addresses[0]);
    return addresses.flatMap((address) =>
      CITATION_FILES.map((file) => ({ from: folderOf(address) + file, to })),
    );
  });
}

function filesOfArticle({ slug, formerly, retraction }: AddressedArticle): FileRedirect[] {
  const files = ARTICLE_FILES.filter((file) => !retraction || file !== 'article.md');
  return formerly.flatMap((former) =>
    files.map((file) => ({
      from: articleFolder(former) + file,
      to: articleFolder(slug) + file,
    })),
  );
}

function cardsOfQuotations(article: AddressedArticle): FileRedirect[] {
  return listedQuotations(article).flatMap((page) => {
    const [present, ...former] = quotationAddresses(article, page);
    const to = `${folderOf(present)}card.png`;
    return former.map((address) => ({ from: `${folderOf(address)}card.png`, to }));
  });
}

// Each quotation once had files of its own. At a former address of the article is a copy of its files.
const CITATIONS_OF_QUOTATIONS: readonly FileRedirect[] = CITATION_FILES.map((file) => ({
  from: quotationFolder(':article', ':id') + file,
  to: articleFolder(':article') + file,
}));

function folderOf({ slug, id }: { readonly slug: string; readonly id: string }): string {
  return quotationFolder(slug, id);
}
