import type { Content } from '../../src/content/read-content.ts';
import type { Article } from '../../src/model/article.ts';
import { withRecorded } from '../../src/model/recorded.ts';

/** The articles of a content folder, as their pages show them. */
export function openArticles({ articles }: Content): Article[] {
  return articles.flatMap(({ content, recorded }) => {
    const { article } = content() ?? {};
    return article ? [withRecorded(article, recorded)] : [];
  });
}
