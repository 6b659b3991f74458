import type { DateValue } from '../dates/parse-date.ts';
import { inParts } from './in-parts.ts';
import { dateOfPeriod, periodOf } from './period.ts';

/** What lies in a month, or in a longer time where its month is not known; or some of it, where there is much. */
export interface PeriodPage<T> extends PeriodPlace {
  readonly items: readonly T[];
  /** How many lie in it, on all of its pages. */
  readonly count: number;
  readonly later: PeriodPlace | null;
  readonly earlier: PeriodPlace | null;
}

export interface PeriodPlace {
  /** As in its address. */
  readonly period: string;
  /** Null for what has no date. */
  readonly date: DateValue | null;
  /** 1-based, counted from the oldest; null for the first page of the period. */
  readonly part: number | null;
}

/** The pages of what comes newest first, at least `size` to a page where there are more. */
export function periodPages<T>(
  items: readonly T[],
  dateOf: (item: T) => DateValue | null,
  size: number,
): readonly PeriodPage<T>[] {
  const pages = periods(items, dateOf).flatMap(({ items: own, ...period }) =>
    inParts(own, size).map(({ number, items: shown }) => {
      return { ...period, part: number, items: shown, count: own.length };
    }),
  );
  return pages.map((page, index) => ({
    ...page,
    later: neighbour(pages[index - 1]),
    earlier: neighbour(pages[index + 1]),
  }));
}

export interface Period<T> extends Omit<PeriodPlace, 'part'> {
  readonly items: readonly T[];
}

/** The months and longer times in which something lies, in the order of the first of each. */
export function periods<T>(
  items: readonly T[],
  dateOf: (item: T) => DateValue | null,
): readonly Period<T>[] {
  const byPeriod = Map.groupBy(items, (item) => periodOf(dateOf(item)));
  return [...byPeriod].map(([period, own]) => ({
    period: period ?? UNDATED,
    date: period === null ? null : dateOfPeriod(period),
    items: own,
  }));
}

const UNDATED = 'undated';

/** Where the page before or after another is; null where there is none. */
export function neighbour(page: PeriodPlace | undefined): PeriodPlace | null {
  return page ? placeOf(page) : null;
}

/** Where a page is, without what is on it. */
export function placeOf({ period, part, date }: PeriodPlace): PeriodPlace {
  return { period, part, date };
}
