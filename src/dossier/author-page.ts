import type { SharedAuthor } from '../model/author.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { type ArticlePart, articleParts } from './article-parts.ts';
import type { Choice } from './choices.ts';
import type { Dossier } from './dossier.ts';
import { haveOutlets } from './headline.ts';
import { printedIn } from './printed-in.ts';
import { quotedIn } from './quoted-in.ts';

/** What an author has written; or some of these articles, where there are many. JSON-safe. */
export interface AuthorPage extends ArticlePart {
  readonly author: SharedAuthor;
  /** Of the page that is shown first. */
  readonly head: AuthorHead | null;
}

export interface AuthorHead {
  readonly articles: number;
  readonly quotations: number;
  /** Those whom the articles name, the most quoted first. */
  readonly actors: readonly Choice[];
}

export function authorPages(
  dossier: Dossier,
  authors: readonly SharedAuthor[],
): readonly AuthorPage[] {
  const hasOutlets = haveOutlets(dossier.articles);
  return authors.flatMap((author) => {
    const own = articlesBy(author.id, dossier.articles);
    return articleParts(own, hasOutlets).map((each) => ({
      author,
      ...each,
      head: each.part === null ? authorHead(dossier, own) : null,
    }));
  });
}

/** Those that an author has written and that stand: what was retracted names nobody. */
export function articlesBy(
  id: string,
  articles: readonly ListedArticle[],
): readonly ListedArticle[] {
  return articles.filter(
    ({ authors, retraction }) => !retraction && authors.some((author) => author.id === id),
  );
}

function authorHead(dossier: Dossier, own: readonly ListedArticle[]): AuthorHead {
  return {
    articles: own.length,
    quotations: printedIn(dossier, own).length,
    actors: quotedIn(dossier, own),
  };
}
