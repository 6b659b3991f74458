import type { ListedArticle } from '../model/listed-article.ts';
import type { SharedActor } from './with-masters.ts';

/** What each actor is called, by its id: in articles, in whatever script, and in what these share of it. */
export function namesOfActors(
  articles: readonly ListedArticle[],
  shared: readonly SharedActor[],
): ReadonlyMap<string, readonly string[]> {
  const listed = articles
    .filter(({ retraction }) => !retraction)
    .flatMap(({ actors }) => actors.map(({ id, name }) => ({ id, name })));
  const known = shared.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, name: each })),
  );
  const byId = Map.groupBy([...known, ...listed], ({ id }) => id);
  return new Map(
    [...byId].map(([id, own]) => [id, [...new Set(own.map(({ name }) => name))].toSorted()]),
  );
}
