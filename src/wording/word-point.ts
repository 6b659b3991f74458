import type { DatePoint } from '../dates/date-parts.ts';
import type { DateWords } from './date-words.ts';

/** A day, month or year in words, without its qualifier. */
export function wordPoint(point: DatePoint, words: DateWords): string {
  switch (point.kind) {
    case 'day':
      return words.day(point);
    case 'month':
      return words.month(point);
    case 'year':
      return words.year(point.year);
  }
}
