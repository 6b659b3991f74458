import type { ActorRef } from '../model/actor-card.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Retraction } from '../model/withdrawal.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';

/** An article in a list of articles. JSON-safe. */
export interface Headline extends ArticleRef {
  readonly quotations: number;
  /** The most quoted first. */
  readonly speakers: readonly ActorRef[];
  readonly retraction: Retraction | null;
}

/** The articles of one day. */
export interface Day {
  /** Null for articles without a date. */
  readonly date: DateValue | null;
  readonly articles: readonly Headline[];
}

export function headline(article: ListedArticle): Headline {
  const bySpeaker = Map.groupBy(article.quotes, ({ speaker }) => speaker.id);
  const speakers = [...bySpeaker.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([quote]) => quote?.speaker ?? []);
  return {
    ...articleRef(article),
    quotations: article.quotes.length,
    speakers: speakers.slice(0, MOST_SPEAKERS),
    retraction: article.retraction,
  };
}

const MOST_SPEAKERS = 3;

/** Articles by the day of their publication, in their order; with their outlet where the site has more than one. */
export function headlinesByDay(
  articles: readonly ListedArticle[],
  hasOutlets: boolean,
): readonly Day[] {
  const byDay = Map.groupBy(articles, ({ published }) => published?.edtf);
  return [...byDay.values()].map((own) => ({
    date: own[0]?.published ?? null,
    articles: own.map((article) => {
      const told = headline(article);
      return hasOutlets ? told : { ...told, outlet: null };
    }),
  }));
}

/** Whether articles first appeared in more than one place, so that it is worth telling where. */
export function haveOutlets(articles: readonly ListedArticle[]): boolean {
  return new Set(articles.flatMap(({ source }) => source?.name ?? [])).size > 1;
}
