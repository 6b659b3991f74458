import { compareDays } from '../dates/compare-days.ts';
import type { AddressedArticle } from './addressed-article.ts';

/** By last possible day of publication; the undated after the dated, then by slug, so that builds agree. */
export function newestFirst<T extends AddressedArticle>(articles: readonly T[]): readonly T[] {
  return articles.toSorted((a, b) => byDay(day(b), day(a)) || (a.slug < b.slug ? -1 : 1));
}

function day({ published }: AddressedArticle): string | null {
  return published?.latest ?? published?.earliest ?? null;
}

function byDay(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareDays(a, b);
}
