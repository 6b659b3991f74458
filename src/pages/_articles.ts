import { getCollection } from 'astro:content';
import type { ArticleContent } from '../content/compiled-file.ts';
import { keptArticles } from '../content/kept-articles.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Picture } from '../model/picture.ts';
import { type Recorded, withRecorded } from '../model/recorded.ts';

/** What the store holds of an article; its text and its HTML are kept apart. */
export interface StoredArticle {
  readonly listed: ListedArticle;
  readonly pictures: readonly Picture[];
  readonly recorded: Recorded;
  /** Under which its content is kept. */
  readonly key: string;
  /** Names all that its pages show. */
  readonly cacheKey: string;
}

/** The articles, in the order of their names. */
export async function listArticles(): Promise<readonly StoredArticle[]> {
  return (await getCollection('articles')).map(({ data }) => data);
}

/** The article of a page, with its HTML. Throws where it was compiled in this build, and is there no more. */
export function openArticle({ listed, key, recorded }: StoredArticle): ArticleContent {
  const content = kept.contentOf(key);
  if (!content)
    throw new Error(
      `What articles/${listed.slug}.md has become is gone from .cache/, or cannot be kept there; build again.`,
    );
  return { ...content, article: withRecorded(content.article, recorded) };
}

const kept = keptArticles();
