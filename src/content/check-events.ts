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
    const titles = [clip(here.title, 80), clip(there.title, 80)] as const;
    const found = at(here.slug, 'event', here.id);
    found?.report(
      'event-doubtful',
      found.place,
      here.id,
      ...titles,
      addressIn(there),
      addressIn(here),
    );
  }
  for (const { here, there } of announcedEvents(listed)) {
    const names = [addressIn(there), addressIn(here), there.id] as const;
    const found = at(here.slug, 'event', here.id);
    found?.report('event-announced', found.place, clip(here.title, 80), ...names);
  }
}

function addressIn({ slug, id }: { readonly slug: string; readonly id: string }): string {
  return addressOf(slug, anchorOf('event', id));
}
