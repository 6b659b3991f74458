import type { Dossier } from '../../dossier/dossier.ts';
import { formerActors } from '../../dossier/former-actors.ts';
import { formerTopics } from '../../dossier/former-topics.ts';
import { pastActors } from '../../dossier/past-actors.ts';
import { authorAddress, topicAddress } from '../../model/address.ts';
import type { SharedAuthor } from '../../model/author.ts';
import type { PageContext } from '../../model/page-context.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { actorFeed, pastActorFeed } from './actor-feed.ts';
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

/**
 * All feeds of the site that have an entry, or had one; that of an actor or a topic under its former ids too. Those of a topic, an
 * author or an actor are there where its page is.
 */
export function siteFeeds(
  dossier: Pick<Dossier, 'articles' | 'actors'>,
  authors: readonly SharedAuthor[],
  ledger: Ledger,
  context: PageContext,
): readonly NamedFeed[] {
  const { articles } = dossier;
  return [
    { name: 'articles', feed: articlesFeed(articles, context) },
    { name: 'corrections', feed: correctionsFeed(articles, context) },
    ...(context.isDossier ? feedsAcross(dossier, authors, ledger, context) : []),
  ].flatMap(({ name, feed }) => (feed ? [{ name, feed }] : []));
}

function feedsAcross(
  dossier: Pick<Dossier, 'articles' | 'actors'>,
  authors: readonly SharedAuthor[],
  ledger: Ledger,
  context: PageContext,
): readonly { readonly name: string; readonly feed: FeedModel | null }[] {
  const { articles, actors } = dossier;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const former = Map.groupBy(formerActors(dossier, ledger), ({ actor }) => actor.id);
  const ofTopics = Map.groupBy(formerTopics(context.topics), ({ topic }) => topic.id);
  const since = (address: string) => ledger.get(address)?.published ?? null;
  return [
    ...context.topics.flatMap((topic) => {
      const feed = topicFeed(topic, articles, context, since(topicAddress(topic.id)));
      return [topic.id, ...(ofTopics.get(topic.id) ?? []).map((each) => each.former)].map((id) => ({
        name: `topics/${id}`,
        feed,
      }));
    }),
    ...authors.map((author) => ({
      name: `authors/${author.id}`,
      feed: authorFeed(author, articles, context, since(authorAddress(author.id))),
    })),
    ...[...actors.values()].flatMap((actor) => {
      const feed = actorFeed(actor, bySlug, context);
      const ids = (former.get(actor.id) ?? []).map((each) => each.former);
      return [actor.id, ...ids].map((id) => ({ name: `actors/${id}`, feed }));
    }),
    ...pastActors(dossier, ledger).map((actor) => ({
      name: `actors/${actor.id}`,
      feed: pastActorFeed(actor, context),
    })),
  ];
}
