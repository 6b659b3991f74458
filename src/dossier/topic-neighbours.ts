import type { Topic } from '../model/topic.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import type { Dossier } from './dossier.ts';

/** The articles of a topic before and after one. JSON-safe. */
export interface TopicNeighbours {
  readonly topic: Topic;
  readonly earlier: ArticleRef | null;
  readonly later: ArticleRef | null;
}

/** Of each standing article, by its slug: for each of its topics that has others, its neighbours there. */
export function topicNeighbours(
  { articles }: Pick<Dossier, 'articles'>,
  topics: readonly Topic[],
): ReadonlyMap<string, readonly TopicNeighbours[]> {
  const bySlug = new Map<string, TopicNeighbours[]>();
  for (const topic of topics) {
    const own = articles.filter(({ topics: ids, retraction }) => {
      return !retraction && ids.includes(topic.id);
    });
    for (const [at, { slug }] of own.entries()) {
      const [later, earlier] = [own[at - 1], own[at + 1]];
      if (!later && !earlier) continue;
      const beside = {
        topic,
        earlier: earlier ? articleRef(earlier) : null,
        later: later ? articleRef(later) : null,
      };
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), beside]);
    }
  }
  return bySlug;
}
