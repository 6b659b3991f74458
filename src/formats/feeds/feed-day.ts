import { compareDays } from '../../dates/compare-days.ts';
import { lastDay } from '../../dossier/by-day.ts';
import type { ListedArticle } from '../../model/listed-article.ts';

/**
 * The day on which readers of a feed first hear of an article, ISO 8601: that of its publication; of one dated to a
 * month or a year, the day within it on which its address was recorded, or else the last. Null where nothing is known.
 */
export function feedDay({
  published,
  recorded,
}: Pick<ListedArticle, 'published' | 'recorded'>): string | null {
  const last = lastDay(published);
  if (last === null || recorded === null) return last ?? recorded;
  const first = published?.earliest ?? null;
  const isWithin = compareDays(recorded, last) < 0 && (!first || compareDays(recorded, first) >= 0);
  return isWithin ? recorded : last;
}

/** The day of the last change of an article that readers are told of, ISO 8601, and never one before `day`. */
export function lastChange(article: ListedArticle, day: string): string {
  const { updated, corrections, withdrawn, retraction, quotes, timeline, actors } = article;
  const revised = [...quotes, ...timeline, ...actors].flatMap(({ revisions }) => revisions);
  const told = [...corrections, ...withdrawn, ...revised, ...(retraction ? [retraction] : [])];
  const days = [updated, ...told.map(({ date }) => date)].flatMap((date) => lastDay(date) ?? []);
  return days.reduce((newest, each) => (compareDays(each, newest) > 0 ? each : newest), day);
}
