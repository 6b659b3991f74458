import { doubtfulEvents } from '../dossier/doubtful-events.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { clip } from '../text/clip.ts';
import { placesIn } from './places-in.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { SiteArticle } from './site-article.ts';

/** Reports what has one id and can be of one day in two articles, but is told as two events. */
export function checkEvents(files: readonly ArticleFile[], articles: readonly SiteArticle[]): void {
  const at = placesIn(files);
  for (const { here, there } of doubtfulEvents(articles.map(({ listed }) => listed))) {
    const own = addressOf(here.slug, anchorOf('event', here.id));
    const other = addressOf(there.slug, anchorOf('event', there.id));
    const titles = [clip(here.title, 80), clip(there.title, 80)] as const;
    const found = at(here.slug, 'event', here.id);
    found?.report('event-doubtful', found.place, here.id, ...titles, other, own);
  }
}
