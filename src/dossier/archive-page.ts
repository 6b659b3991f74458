import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Dossier } from './dossier.ts';
import { type Day, haveOutlets, headlinesByDay } from './headline.ts';
import { inParts } from './in-parts.ts';
import { dateOfPeriod, periodOf } from './period.ts';

/** The articles of a month, or of a longer time for those whose month is not known; or some, where it has many. */
export interface ArchivePage {
  readonly month: ArchiveMonth;
  /** 1-based, counted from the oldest; null for the first page of the month. */
  readonly part: number | null;
  readonly days: readonly Day[];
  readonly later: ArchivePlace | null;
  readonly earlier: ArchivePlace | null;
}

export interface ArchiveMonth {
  /** As in its address. */
  readonly period: string;
  /** Null for the articles without a date. */
  readonly date: DateValue | null;
  readonly articles: number;
  readonly quotations: number;
}

export interface ArchivePlace {
  readonly period: string;
  readonly part: number | null;
  readonly date: DateValue | null;
}

interface Month {
  readonly month: ArchiveMonth;
  readonly own: readonly ListedArticle[];
}

/** The months in which articles were published, the newest first. */
export function archiveMonths({ articles }: Pick<Dossier, 'articles'>): readonly ArchiveMonth[] {
  return monthsOf(articles).map(({ month }) => month);
}

/** The pages of these months, the newest first. */
export function archivePages({ articles }: Pick<Dossier, 'articles'>): readonly ArchivePage[] {
  const hasOutlets = haveOutlets(articles);
  const pages = monthsOf(articles).flatMap(({ month, own }) =>
    inParts(own, MOST_ARTICLES).map(({ number, items }) => ({ month, part: number, items })),
  );
  return pages.map(({ month, part, items }, index) => ({
    ...{ month, part },
    days: headlinesByDay(items, hasOutlets),
    later: placeOf(pages[index - 1]),
    earlier: placeOf(pages[index + 1]),
  }));
}

const MOST_ARTICLES = 60;

function placeOf(page: Pick<ArchivePage, 'month' | 'part'> | undefined): ArchivePlace | null {
  return page ? { period: page.month.period, part: page.part, date: page.month.date } : null;
}

function monthsOf(articles: readonly ListedArticle[]): readonly Month[] {
  const byPeriod = Map.groupBy(articles, ({ published }) => periodOf(published));
  return [...byPeriod].map(([period, own]) => ({
    month: {
      period: period ?? UNDATED,
      date: period === null ? null : dateOfPeriod(period),
      articles: own.length,
      quotations: own.flatMap(({ quotes, retraction }) => (retraction ? [] : quotes)).length,
    },
    own,
  }));
}

const UNDATED = 'undated';
