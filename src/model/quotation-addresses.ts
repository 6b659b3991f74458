import type { Article } from './article.ts';
import type { PublishedQuotation } from './quotation-page.ts';

/** Where a quotation is found: `q/<slug>/<id>/`. */
export interface QuotationAddress {
  readonly slug: string;
  readonly id: string;
}

/** Every address that the page of a quotation has or had, the present one first. */
export function quotationAddresses(
  { slug, formerly }: Pick<Article, 'slug' | 'formerly'>,
  page: Pick<PublishedQuotation, 'id' | 'formerly'>,
): readonly [QuotationAddress, ...QuotationAddress[]] {
  const ids = [page.id, ...page.formerly];
  const [, ...former] = [slug, ...formerly].flatMap((each) =>
    ids.map((id) => ({ slug: each, id })),
  );
  return [{ slug, id: page.id }, ...former];
}
