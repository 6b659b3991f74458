import { byDay } from '../../dossier/by-day.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';
import { feedPath } from './feed-path.ts';

/** A feed of the newest entries; null where there are none, and so no day that it could have been changed on. */
export function feedOf(
  name: string,
  facts: Pick<FeedModel, 'title' | 'description' | 'lang'>,
  homePath: string,
  entries: readonly FeedEntry[],
  context: PageContext,
): FeedModel | null {
  if (entries.length === 0) return null;
  return {
    ...facts,
    path: feedPath(context.base, name),
    publisher: context.site.publisher.name,
    home: urlOf(context, homePath),
    entries: entries.toSorted((a, b) => byDay(b.published, a.published)).slice(0, MOST_ENTRIES),
  };
}

const MOST_ENTRIES = 50;
