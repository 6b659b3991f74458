/** A path of the site, `articles/x/` say, under the folder the site is served from. */
export function sitePath(base: string, path = ''): string {
  return `${base.replace(/\/+$/u, '')}/${path}`;
}

/** The path of an article’s own page. */
export function articlePath(base: string, slug: string): string {
  return sitePath(base, `articles/${slug}/`);
}

/** The path of a quotation’s own page. */
export function quotationPath(base: string, slug: string, id: string): string {
  return sitePath(base, `q/${slug}/${id}/`);
}

/** The path of the card that stands for a quotation where it is shared. */
export function quotationCardPath(base: string, slug: string, id: string): string {
  return `${quotationPath(base, slug, id)}card.png`;
}

/** The path of the card that stands for an article where it is shared. */
export function articleCardPath(base: string, slug: string): string {
  return `${articlePath(base, slug)}card.png`;
}
