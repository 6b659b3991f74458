import type { Address } from './address.ts';

/** A path of the site, `articles/x/` say, under the folder the site is served from. */
export function sitePath(base: string, path = ''): string {
  return `${base.replace(/\/+$/u, '')}/${path}`;
}

/** The site’s own mark, on the site. */
export const MARK_FILE = 'mark.svg';

/** The folder of an article’s own page on the site. */
export function articleFolder(slug: string): string {
  return `articles/${slug}/`;
}

/** The folder of a quotation’s own page on the site. */
export function quotationFolder(slug: string, id: string): string {
  return `q/${slug}/${id}/`;
}

/** The folder of a plain page on the site. */
export function pageFolder(slug: string): string {
  return `${slug}/`;
}

/** The folder of the page of a source on the site. */
export function sourceFolder(id: string): string {
  return `sources/${id}/`;
}

/** The folder of the page of a topic on the site. */
export function topicFolder(id: string): string {
  return `topics/${id}/`;
}

/** The path of the page of a topic. */
export function topicPath(base: string, id: string): string {
  return sitePath(base, topicFolder(id));
}

/** The path of the list of topics. */
export function topicsPath(base: string): string {
  return sitePath(base, 'topics/');
}

/** The folder of the page of an author on the site. */
export function authorFolder(id: string): string {
  return `authors/${id}/`;
}

/** The path of the page of an author. */
export function authorPath(base: string, id: string): string {
  return sitePath(base, authorFolder(id));
}

/** The path of the page of a source. */
export function sourcePath(base: string, id: string): string {
  return sitePath(base, sourceFolder(id));
}

/** The path of an article’s own page. */
export function articlePath(base: string, slug: string): string {
  return sitePath(base, articleFolder(slug));
}

/** The path of a plain page. */
export function pagePath(base: string, slug: string): string {
  return sitePath(base, pageFolder(slug));
}

/** The path of what has an address, on the page of its article. */
export function addressPath(base: string, { slug, anchor }: Address): string {
  return articlePath(base, slug) + (anchor && `#${anchor}`);
}

/** The path of a quotation’s own page. */
export function quotationPath(base: string, slug: string, id: string): string {
  return sitePath(base, quotationFolder(slug, id));
}

/** The path of the card that stands for a quotation where it is shared. */
export function quotationCardPath(base: string, slug: string, id: string): string {
  return `${quotationPath(base, slug, id)}card.png`;
}

/** The path of the card that stands for an article where it is shared. */
export function articleCardPath(base: string, slug: string): string {
  return `${articlePath(base, slug)}card.png`;
}

/** The folder of the search. */
export const SEARCH_FOLDER = 'search/';

/** The path of an actor’s own page. */
export function actorPath(base: string, id: string): string {
  return sitePath(base, actorFolder(id));
}

/** The folder of an actor’s own page on the site. */
export function actorFolder(id: string): string {
  return `actors/${id}/`;
}

/** The path of what one actor said of another. */
export function spokeOfPath(base: string, speaker: string, named: string): string {
  return `${actorPath(base, speaker)}on/${named}/`;
}

/** The path of what others said of an actor. */
export function saidOfPath(base: string, id: string): string {
  return `${actorPath(base, id)}about/`;
}

/** The path of the list of actors, or of those whose names begin alike. */
export function actorsPath(base: string, initials: string | null = null): string {
  return sitePath(base, initials === null ? 'actors/' : `actors/names/${initials}/`);
}

/** The path of the articles of a month, or of a part of them, or of the list of months. */
export function archivePath(base: string, period = '', part: number | null = null): string {
  return sitePath(base, listFolder('archive', period, part));
}

/** The path of all quotations, or of those of a month, or of a part of them. */
export function quotationsPath(base: string, period = '', part: number | null = null): string {
  return sitePath(base, listFolder('quotations', period, part));
}

/** The path of all corrections, or of those of a month, or of a part of them. */
export function correctionsPath(base: string, period = '', part: number | null = null): string {
  return sitePath(base, listFolder('corrections', period, part));
}

function listFolder(...names: readonly (string | number | null)[]): string {
  return names.filter((name) => name !== '' && name !== null).join('/') + '/';
}

/** The path of the events of an actor, of a topic or in a state, or of a part of them. */
export function timelineOfPath(
  base: string,
  { kind, id }: { readonly kind: 'actor' | 'topic' | 'status'; readonly id: string },
  part: number | null = null,
): string {
  return sitePath(base, listFolder('timeline', kind, id, part));
}

/** The path of the timeline, or of a period of it, or of a part of that. */
export function timelinePath(base: string, period = '', part: number | null = null): string {
  return sitePath(base, listFolder('timeline', period, part));
}
