import { doubtfulEvents } from '../dossier/doubtful-events.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { clip } from '../text/clip.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { SiteArticle } from './site-article.ts';

/** Reports what has one id and can be of one day in two articles, but is told as two events. */
export function checkEvents(files: readonly ArticleFile[], articles: readonly SiteArticle[]): void {
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  for (const { here, there } of doubtfulEvents(articles.map(({ listed }) => listed))) {
    const file = bySlug.get(here.slug);
    const anchor = anchorOf('event', here.id);
    const place = file?.ids?.ids.get(anchor)?.place;
    const other = addressOf(there.slug, anchorOf('event', there.id));
    const titles = [clip(here.title, 80), clip(there.title, 80)] as const;
    if (place)
      file?.report(
        'event-doubtful',
        place,
        here.id,
        ...titles,
        other,
        addressOf(here.slug, anchor),
      );
  }
}
