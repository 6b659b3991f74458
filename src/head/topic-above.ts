import type { Article } from '../model/article.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageAbove } from '../model/page-facts.ts';
import { topicPath } from '../model/site-path.ts';

/** The topic that stands over the title of an article, if there is one. */
export function topicAbove(
  { topics: [first] }: Pick<Article, 'topics'>,
  { base, topics }: PageContext,
): readonly PageAbove[] {
  const topic = topics.find(({ id }) => id === first);
  return topic ? [{ name: topic.title, path: topicPath(base, topic.id) }] : [];
}
