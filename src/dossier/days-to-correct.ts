import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { daysBetween } from './days-between.ts';

/**
 * How many days what was published stood before it was corrected: since the day that the article states, or else since
 * the one on which it was recorded; an archive is on record only since it was taken over. Null where no day is known.
 */
export function daysToCorrect(
  { published, recorded }: Pick<ListedArticle, 'published' | 'recorded'>,
  corrected: DateValue,
): number | null {
  const from = published ? dayOf(published) : recorded;
  const until = dayOf(corrected);
  if (from === null || until === null) return null;
  const days = daysBetween(from, until);
  return days >= 0 ? days : null;
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
