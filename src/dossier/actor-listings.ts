import type { ListedActor, ListedArticle } from '../model/listed-article.ts';

/** An actor, as one article tells of it. */
export interface ActorListing {
  readonly actor: ListedActor;
  readonly article: ListedArticle;
}

/** The actors of standing articles, by their ids, in the order of the articles. */
export function actorListings(
  articles: readonly ListedArticle[],
): ReadonlyMap<string, readonly ActorListing[]> {
  const listings = articles
    .filter(({ retraction }) => !retraction)
    .flatMap((article) => article.actors.map((actor): ActorListing => ({ actor, article })));
  return Map.groupBy(listings, ({ actor }) => actor.id);
}
