import { compareDays } from '../../dates/compare-days.ts';
import { byDay } from '../../dossier/by-day.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';
import { feedPath } from './feed-path.ts';

/** A feed of the newest entries; null where there are none, and no day is known since which it has been there. */
export function feedOf(
  name: string,
  facts: Pick<FeedModel, 'title' | 'description' | 'lang'>,
  homePath: string,
  entries: readonly FeedEntry[],
  context: PageContext,
  since: string | null = null,
): FeedModel | null {
  const updated = latest(entries.map((entry) => entry.updated)) ?? since;
  if (updated === null) return null;
  return {
    ...facts,
    path: feedPath(context.base, name),
    publisher: context.site.publisher.name,
    home: urlOf(context, homePath),
    updated,
    entries: entries.toSorted((a, b) => byDay(b.published, a.published)).slice(0, MOST_ENTRIES),
  };
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || compareDays(b, a) > 0 ? b : a), null);
}

const MOST_ENTRIES = 50;
