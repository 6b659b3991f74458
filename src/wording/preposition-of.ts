import type { DatePoint } from '../dates/date-parts.ts';

/** `on` a day, `in` a month or a year. */
export function prepositionOf({ kind }: Pick<DatePoint, 'kind'>): 'on' | 'in' {
  return kind === 'day' ? 'on' : 'in';
}
