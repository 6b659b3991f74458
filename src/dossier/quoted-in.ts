import type { ListedArticle } from '../model/listed-article.ts';
import type { Dossier } from './dossier.ts';

/** Somebody whom articles name. JSON-safe. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  /** Of its name, BCP 47. */
  readonly lang: string;
  readonly quotations: number;
}

/** Those whom some articles name, the most quoted first: the foremost of them. */
export function quotedIn(
  { actors }: Dossier,
  articles: readonly ListedArticle[],
): readonly NamedActor[] {
  const quotes = Map.groupBy(
    articles.flatMap((article) => article.quotes),
    ({ speaker }) => speaker.id,
  );
  const ids = new Set(articles.flatMap((article) => article.actors.map(({ id }) => id)));
  return [...ids]
    .flatMap((id) => {
      const actor = actors.get(id);
      const quotations = quotes.get(id)?.length ?? 0;
      return actor ? [{ id, name: actor.name, lang: actor.lang, quotations }] : [];
    })
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, MOST_ACTORS);
}

const MOST_ACTORS = 16;
