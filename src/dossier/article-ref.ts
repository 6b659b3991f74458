import type { ListedArticle } from '../model/listed-article.ts';

/** Enough of an article to name and link it on the pages of others. JSON-safe. */
export interface ArticleRef extends Pick<ListedArticle, 'slug' | 'title' | 'lang' | 'published'> {
  /** Where its text first appeared. */
  readonly outlet: string | null;
}

export function articleRef(article: ListedArticle): ArticleRef {
  const { slug, title, lang, published, source } = article;
  return { slug, title, lang, published, outlet: source?.name ?? null };
}
