import type { ListedArticle } from '../model/listed-article.ts';
import { nameApart } from './apart-from.ts';
import type { Choice } from './choices.ts';
import type { Dossier } from './dossier.ts';
import { printedIn } from './printed-in.ts';

/** Those whom some articles name, the most quoted first: the foremost of them. */
export function quotedIn(
  dossier: Pick<Dossier, 'actors' | 'utterances'>,
  articles: readonly ListedArticle[],
): readonly Choice[] {
  const said = Map.groupBy(printedIn(dossier, articles), ({ speaker }) => speaker.id);
  const ids = new Set(articles.flatMap((article) => article.actors.map(({ id }) => id)));
  return [...ids]
    .flatMap((id) => {
      const actor = dossier.actors.get(id);
      const count = said.get(id)?.length ?? 0;
      return actor ? [{ id, name: nameApart(actor), lang: actor.lang, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_ACTORS);
}

const MOST_ACTORS = 16;
