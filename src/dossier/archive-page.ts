import type { ListedArticle } from '../model/listed-article.ts';
import type { Dossier } from './dossier.ts';
import { type Day, haveOutlets, headlinesByDay } from './headline.ts';
import { type PeriodPlace, periodPages, periods } from './period-pages.ts';
import { printedIn } from './printed-in.ts';

/** The articles of a month, or of a longer time for those whose month is not known; or some, where it has many. */
export interface ArchivePage {
  readonly month: ArchiveMonth;
  /** 1-based, counted from the oldest; null for the first page of the month. */
  readonly part: number | null;
  readonly days: readonly Day[];
  readonly later: PeriodPlace | null;
  readonly earlier: PeriodPlace | null;
}

export interface ArchiveMonth extends Omit<PeriodPlace, 'part'> {
  readonly articles: number;
  readonly quotations: number;
}

type Printed = Pick<Dossier, 'articles' | 'utterances'>;

/** The months in which articles were published, the newest first. */
export function archiveMonths(dossier: Printed): readonly ArchiveMonth[] {
  return periods(dossier.articles, dateOf).map(({ items, ...period }) => ({
    ...period,
    articles: items.length,
    quotations: printedIn(dossier, items).length,
  }));
}

/** The pages of these months, the newest first. */
export function archivePages(dossier: Printed): readonly ArchivePage[] {
  const { articles } = dossier;
  const hasOutlets = haveOutlets(articles);
  const months = new Map(archiveMonths(dossier).map((month) => [month.period, month]));
  return periodPages(articles, dateOf, MOST_ARTICLES).flatMap(({ period, items, ...page }) => {
    const month = months.get(period);
    const { part, later, earlier } = page;
    return month ? { month, part, later, earlier, days: headlinesByDay(items, hasOutlets) } : [];
  });
}

const MOST_ARTICLES = 60;

function dateOf({ published }: ListedArticle) {
  return published;
}
