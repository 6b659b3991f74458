import type { ListedArticle } from '../model/listed-article.ts';
import type { SharedActor } from './with-masters.ts';

/**
 * What each actor is called, by its id: in articles, in whatever script, and in what these share of it. Of the words by
 * which a text names it besides, those in another script than its name: others are its office as often.
 */
export function namesOfActors(
  articles: readonly ListedArticle[],
  shared: readonly SharedActor[],
): ReadonlyMap<string, readonly string[]> {
  const listed = articles
    .filter(({ retraction }) => !retraction)
    .flatMap(({ actors }) => actors)
    .flatMap(({ id, name, named }) => {
      const words = named.map(([each]) => each);
      const inOtherScript = words.filter((each) => isLatin(each) !== isLatin(name));
      return [name, ...inOtherScript].map((each) => ({ id, name: each }));
    });
  const known = shared.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, name: each })),
  );
  const byId = Map.groupBy([...known, ...listed], ({ id }) => id);
  return new Map(
    [...byId].map(([id, own]) => [id, [...new Set(own.map(({ name }) => name))].toSorted()]),
  );
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
