import type { ListedArticle } from '../model/listed-article.ts';
import { type Day, headlinesByDay } from './headline.ts';
import { inParts } from './in-parts.ts';

/** The articles of a list; or some of them, where there are many. JSON-safe. */
export interface ArticlePart {
  /** 1-based, counted from the oldest; null for the page that is shown first. */
  readonly part: number | null;
  readonly parts: readonly (number | null)[];
  /** The articles, those of one day together; the newest day first. */
  readonly days: readonly Day[];
}

/** `articles` are the newest first; `hasOutlets` says whether to tell where each appeared. */
export function articleParts(
  articles: readonly ListedArticle[],
  hasOutlets: boolean,
): readonly ArticlePart[] {
  const parts = inParts(articles, MOST_ARTICLES);
  return parts.map(({ number, items }) => ({
    part: number,
    parts: parts.map((part) => part.number),
    days: headlinesByDay(items, hasOutlets),
  }));
}

const MOST_ARTICLES = 40;
