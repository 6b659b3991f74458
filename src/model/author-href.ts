import type { Author } from './author.ts';
import { type PageContext, urlOf } from './page-context.ts';
import { authorPath } from './site-path.ts';

/** Where the name of an author leads: to the page of one whom articles share, or else where the article says; null for nowhere. */
export function authorHref(
  { id, url }: Author,
  { base, isDossier }: Pick<PageContext, 'base' | 'isDossier'>,
): string | null {
  return id !== null && isDossier ? authorPath(base, id) : url;
}

/** An author, as machines are told of one: the name, and the whole address to which it leads. */
export function authorFact(author: Author, context: PageContext) {
  const href = authorHref(author, context);
  return { name: author.name, url: href === null ? null : urlOf(context, href) };
}
