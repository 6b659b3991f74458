import type { AuthorInput } from '../schema/author.ts';
import type { SharedAuthorInput } from '../schema/authors.ts';

/** Who wrote an article, as it tells. JSON-safe. */
export interface Author {
  /** Of one whom articles share; null of one whom the article alone names. */
  readonly id: string | null;
  /** As the article has it; '' where it has none of its own, until `withShared` has joined what articles share. */
  readonly name: string;
  readonly url: string | null;
}

/** An author whom articles share, with a page of its own. JSON-safe. */
export interface SharedAuthor {
  /** Its address is `/authors/<id>/`. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly description: string | null;
  readonly url: string | null;
  /** Of all this, BCP 47. */
  readonly lang: string;
}

export function readAuthor({ id, name, url }: AuthorInput): Author {
  return { id: id ?? null, name: name ?? '', url: url ?? null };
}

/** `siteLang` is the site’s language, BCP 47: that of an author of whom none is named. */
export function readSharedAuthor(
  { id, name, role, description, url, lang }: SharedAuthorInput,
  siteLang: string,
): SharedAuthor {
  return {
    id,
    name,
    role: role ?? null,
    description: description ?? null,
    url: url ?? null,
    lang: lang ?? siteLang,
  };
}

/** Who wrote an article, with what articles share of them; what is the id of nobody is a name. */
export function withShared(
  authors: readonly Author[],
  shared: readonly SharedAuthor[],
): readonly Author[] {
  return authors.map((author) => {
    const known = shared.find(({ id }) => id === author.id);
    if (!known) return author.name ? author : { ...author, id: null, name: author.id ?? '' };
    return { id: known.id, name: author.name || known.name, url: author.url ?? known.url };
  });
}
