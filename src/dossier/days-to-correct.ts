import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { daysBetween } from './days-between.ts';

/**
 * How many days what was published stood before it was corrected: since the article was published, or since the site is
 * on record to have had it, whichever is later. Null where a day is not known.
 */
export function daysToCorrect(
  { published, recorded }: Pick<ListedArticle, 'published' | 'recorded'>,
  corrected: DateValue,
): number | null {
  const until = dayOf(corrected);
  if (until === null) return null;
  const counts = [published && dayOf(published), recorded]
    .flatMap((day) => (day === null ? [] : [daysBetween(day, until)]))
    .filter((days) => days >= 0);
  return counts.length > 0 ? Math.min(...counts) : null;
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function medianOf(counts: readonly number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = null, high = null] = [sorted[half - 1 + (sorted.length % 2)], sorted[half]];
  return low === null || high === null ? null : (low + high) / 2;
}

function dayOf({ earliest, latest }: DateValue): string | null {
  return earliest === latest ? earliest : null;
}
