import type { ListedArticle } from '../model/listed-article.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import type { Dossier } from './dossier.ts';
import { nearestOf, type Placed } from './nearest-of.ts';
import type { TopicNeighbours } from './topic-neighbours.ts';

/**
 * Of each standing article, by its slug: those on a topic of it, or that name several of its actors, newest first,
 * without those that `neighbours` leads to. They are sought next to it, most of them older: a new article changes few.
 */
export function relatedArticles(
  { articles }: Pick<Dossier, 'articles'>,
  neighbours: ReadonlyMap<string, readonly TopicNeighbours[]>,
): ReadonlyMap<string, readonly ArticleRef[]> {
  const standing = articles
    .filter(({ retraction }) => !retraction)
    .map((article): Told => ({ article, keys: new Set(keysOf(article)) }));
  const byKey = placesByKey(standing);
  const related = standing.map((own, place) => {
    const slugs = new Set((neighbours.get(own.article.slug) ?? []).flatMap(slugsOf));
    const near = new Set(
      [...own.keys].flatMap((key) => {
        const all = byKey.get(key);
        return all ? nearestOf(all, place, NEAR) : [];
      }),
    );
    const fit = [...near]
      .map((at) => ({ at, told: standing[at], away: Math.abs(at - place) }))
      .flatMap(({ told, ...rest }) => (told ? { ...rest, told, weight: weigh(own, told) } : []))
      .filter(({ told, weight }) => weight >= LEAST && !slugs.has(told.article.slug))
      .toSorted((a, b) => b.weight - a.weight || a.away - b.away)
      .slice(0, MOST)
      .toSorted((a, b) => a.at - b.at);
    return [own.article.slug, fit.map(({ told }) => articleRef(told.article))] as const;
  });
  return new Map(related.filter(([, refs]) => refs.length > 0));
}

const NEAR = { older: 6, newer: 2 };
const MOST = 4;
/** A topic, or this many actors. */
const LEAST = 2;

interface Told {
  readonly article: ListedArticle;
  readonly keys: ReadonlySet<string>;
}

function keysOf({ topics, actors }: ListedArticle): readonly string[] {
  return [...topics.map((id) => `${TOPIC}${id}`), ...actors.map(({ id }) => id)];
}

// No id has a colon.
const TOPIC = 'topic:';

function placesByKey(told: readonly Told[]): ReadonlyMap<string, Placed<number>> {
  const byKey = new Map<string, number[]>();
  for (const [place, { keys }] of told.entries())
    for (const key of keys) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  return new Map([...byKey].map(([key, places]) => [key, { items: places, places }]));
}

function slugsOf({ earlier, later }: TopicNeighbours): readonly string[] {
  return [earlier, later].flatMap((ref) => ref?.slug ?? []);
}

function weigh(own: Told, other: Told): number {
  const shared = [...own.keys].filter((key) => other.keys.has(key));
  return shared.reduce((sum, key) => sum + (key.startsWith(TOPIC) ? LEAST : 1), 0);
}
