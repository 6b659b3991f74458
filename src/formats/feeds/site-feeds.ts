import type { Dossier } from '../../dossier/dossier.ts';
import type { SharedAuthor } from '../../model/author.ts';
import type { PageContext } from '../../model/page-context.ts';
import { actorFeed } from './actor-feed.ts';
import { articlesFeed } from './articles-feed.ts';
import { authorFeed } from './author-feed.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { FeedModel } from './feed-model.ts';
import { topicFeed } from './topic-feed.ts';

/** A feed, and its path under `/feeds/` without an extension. */
export interface NamedFeed {
  readonly name: string;
  readonly feed: FeedModel;
}

/** All feeds of the site that have an entry; that of an actor under its former ids too. */
export function siteFeeds(
  { articles, actors }: Pick<Dossier, 'articles' | 'actors'>,
  authors: readonly SharedAuthor[],
  context: PageContext,
): readonly NamedFeed[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return [
    { name: 'articles', feed: articlesFeed(articles, context) },
    { name: 'corrections', feed: correctionsFeed(articles, context) },
    ...context.topics.map((topic) => ({
      name: `topics/${topic.id}`,
      feed: topicFeed(topic, articles, context),
    })),
    ...authors.map((author) => ({
      name: `authors/${author.id}`,
      feed: authorFeed(author, articles, context),
    })),
    ...[...actors.values()].flatMap((actor) => {
      const feed = actorFeed(actor, bySlug, context);
      const former = actor.formerly.filter((id) => !actors.has(id));
      return [actor.id, ...former].map((id) => ({ name: `actors/${id}`, feed }));
    }),
  ].flatMap(({ name, feed }) => (feed ? [{ name, feed }] : []));
}
