import type { ActorCard } from './actor-card.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';

/** What lists, and whoever looks across articles, are told of an actor. */
export interface ListedActor extends Omit<ActorCard, 'mentions'> {
  /** The words by which the text names it, each with how often, in the order of the first. */
  readonly named: readonly (readonly [words: string, times: number])[];
}

export type ListedQuote = Omit<Quote, 'place' | 'selectors'>;

/** All of an article that is told on the pages of others: its facts, without its text and the places in it. JSON-safe. */
export interface ListedArticle extends Omit<Article, 'text' | 'sections' | 'actors' | 'quotes'> {
  readonly actors: readonly ListedActor[];
  /** In text order. */
  readonly quotes: readonly ListedQuote[];
}

export function listArticle({ text: _, sections: __, ...article }: Article): ListedArticle {
  return {
    ...article,
    actors: article.actors.map(({ mentions, ...actor }) => ({
      ...actor,
      named: countEach(mentions.map(({ text }) => text)),
    })),
    quotes: article.quotes.map(({ place: _, selectors: __, ...quote }) => quote),
  };
}

function countEach(words: readonly string[]): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const each of words) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times];
}
