/** What stands on the site for good: an article, or what an anchor names in it. */
export interface Address {
  readonly slug: string;
  /** '' for the article as a whole. */
  readonly anchor: string;
}

/** An address as authors and the ledger write it: `article`, `article#q-some-words`. */
export function addressOf(slug: string, anchor: string): string {
  return anchor === '' ? slug : `${slug}#${anchor}`;
}

export function splitAddress(address: string): Address {
  const [slug = '', anchor = ''] = address.split('#');
  return { slug, anchor };
}

/** The address of a document that quotations are checked against, of a plain page, a topic and an author: not of an article. */
export function sourceAddress(id: string): string {
  return `sources/${id}`;
}

export function pageAddress(slug: string): string {
  return `pages/${slug}`;
}

export function topicAddress(id: string): string {
  return `topics/${id}`;
}

export function authorAddress(id: string): string {
  return `authors/${id}`;
}

/** Stands for all pages across articles, of a site that had them and has one article now. */
export const ACROSS_ADDRESS = 'archive/';

/** Whether an address is that of a document, a plain page, a topic or an author, or stands for the pages across articles. */
export function isOfFile(address: string): boolean {
  return address.includes('/');
}

/** The whole of an address that stands in an article, whose own anchors need no slug before them. */
export function wholeAddress(slug: string, address: string): string {
  return address.includes('#') ? address : addressOf(slug, address);
}
