import { announcedEvents } from '../dossier/announced-events.ts';
import { doubtfulEvents } from '../dossier/doubtful-events.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { clip } from '../text/clip.ts';
import { placesIn } from './places-in.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { SiteArticle } from './site-article.ts';

/** Reports what is told as two events in two articles, but can be one: by its id and its day, or by its day and its title. */
export function checkEvents(files: readonly ArticleFile[], articles: readonly SiteArticle[]): void {
  const at = placesIn(files);
  const listed = articles.map((article) => article.listed);
  for (const { here, there } of doubtfulEvents(listed)) {
    const own = addressOf(here.slug, anchorOf('event', here.id));
    const other = addressOf(there.slug, anchorOf('event', there.id));
    const titles = [clip(here.title, 80), clip(there.title, 80)] as const;
    const found = at(here.slug, 'event', here.id);
    found?.report('event-doubtful', found.place, here.id, ...titles, other, own);
  }
  for (const { here, there } of announcedEvents(listed)) {
    const own = addressOf(here.slug, anchorOf('event', here.id));
    const other = addressOf(there.slug, anchorOf('event', there.id));
    const found = at(here.slug, 'event', here.id);
    found?.report('event-announced', found.place, clip(here.title, 80), other, own, there.id);
  }
}
