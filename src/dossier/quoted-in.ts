import type { ListedArticle } from '../model/listed-article.ts';
import type { Choice } from './choices.ts';
import type { Dossier } from './dossier.ts';

/** Those whom some articles name, the most quoted first: the foremost of them. */
export function quotedIn(
  { actors }: Dossier,
  articles: readonly ListedArticle[],
): readonly Choice[] {
  const quotes = Map.groupBy(
    articles.flatMap((article) => article.quotes),
    ({ speaker }) => speaker.id,
  );
  const ids = new Set(articles.flatMap((article) => article.actors.map(({ id }) => id)));
  return [...ids]
    .flatMap((id) => {
      const actor = actors.get(id);
      const count = quotes.get(id)?.length ?? 0;
      return actor ? [{ id, name: actor.name, lang: actor.lang, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_ACTORS);
}

const MOST_ACTORS = 16;
