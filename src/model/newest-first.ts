import { compareDays } from '../dates/compare-days.ts';
import type { Article } from './article.ts';

/** By last possible day of publication; the undated after the dated, then by slug, so that builds agree. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => byDay(day(b), day(a)) || (a.slug < b.slug ? -1 : 1));
}

function day({ published }: Article): string | null {
  return published?.latest ?? published?.earliest ?? null;
}

function byDay(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareDays(a, b);
}
