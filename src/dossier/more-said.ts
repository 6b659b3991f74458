import type { ListedArticle } from '../model/listed-article.ts';
import type { ArticleRef } from './article-ref.ts';
import type { Dossier } from './dossier.ts';
import { nearestOf, type Placed } from './nearest-of.ts';
import type { Utterance } from './utterance.ts';

/** What other articles quote of whom one quotes most. JSON-safe. */
export interface MoreSaid {
  readonly id: string;
  readonly name: string;
  /** Of the name, BCP 47. */
  readonly lang: string;
  /** Newest first. */
  readonly said: readonly SaidElsewhere[];
}

export interface SaidElsewhere extends Pick<
  Utterance,
  'id' | 'parts' | 'gaps' | 'form' | 'date' | 'state'
> {
  readonly article: ArticleRef;
}

/**
 * Of each standing article, by its slug, if there is something: the speaker it quotes most of those whom others quote
 * too, and words from the articles next to it, most of them older. A new article changes few.
 */
export function moreSaid({ articles, actors }: Dossier): ReadonlyMap<string, MoreSaid> {
  const standing = articles.filter(({ retraction }) => !retraction);
  const places = new Map(standing.map(({ slug }, place) => [slug, place]));
  const bySpeaker = new Map(
    [...actors.values()].map(({ id, utterances }) => [id, inOrder(utterances, places)]),
  );
  const told = standing.map((article, place): [string, MoreSaid | null] => {
    const found = speakersOf(article).flatMap(({ id, name }) => {
      const all = bySpeaker.get(id);
      const said = all ? nearestOf(all, place, COUNTS, (each) => !isIn(each, article.slug)) : [];
      return said.length > 0 ? { id, name, lang: article.lang, said: said.map(toSaid) } : [];
    });
    return [article.slug, found[0] ?? null];
  });
  return new Map(told.flatMap(([slug, more]) => (more ? [[slug, more]] : [])));
}

const COUNTS = { older: 2, newer: 1 };

/** One of each article. */
function inOrder(
  utterances: readonly Utterance[],
  places: ReadonlyMap<string, number>,
): Placed<Utterance> {
  const direct = utterances.filter(({ form }) => form === 'direct');
  const first = [...Map.groupBy(direct, ({ article }) => article.slug).values()].flatMap(
    ([item]) => item ?? [],
  );
  const placeOf = ({ article }: Utterance) => places.get(article.slug) ?? 0;
  const items = first.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { items, places: items.map(placeOf) };
}

/** The most quoted first. */
function speakersOf({ quotes }: ListedArticle) {
  const direct = quotes.filter(({ form }) => form === 'direct');
  return [...Map.groupBy(direct, ({ speaker }) => speaker.id).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([quote]) => quote?.speaker ?? []);
}

function isIn(utterance: Utterance, slug: string): boolean {
  return [utterance, ...utterance.elsewhere].some(({ article }) => article.slug === slug);
}

function toSaid({ id, parts, gaps, form, date, state, article }: Utterance): SaidElsewhere {
  return { id, parts, gaps, form, date, state, article };
}
