import { escapeText } from 'entities';
import { Feed } from 'feed';
import type { PageContext } from '../../model/page-context.ts';
import type { FeedExtension } from './feed-formats.ts';
import type { FeedModel } from './feed-model.ts';

/** A feed as RSS 2.0, Atom or JSON Feed 1. */
export function writeFeed(
  { path, title, description, lang, publisher, home, updated: changed, entries }: FeedModel,
  extension: FeedExtension,
  context: Pick<PageContext, 'origin'>,
): string {
  const self = new URL(`${path}.${extension}`, context.origin).href;
  const feed = new Feed({
    id: new URL(path, context.origin).href,
    title,
    description,
    language: lang,
    link: home,
    feed: self,
    feedLinks: { json: self },
    author: { name: publisher },
    generator: 'Verbatim',
    // Where a date is missing, the package puts the time of the build.
    updated: startOf(changed),
  });
  for (const { id, link, title, html, authors, published, updated } of entries)
    feed.addItem({
      id,
      link,
      // Atom’s titles are written as HTML.
      title: extension === 'atom' ? escapeText(title) : title,
      ...(extension === 'json' ? { content: html } : { description: html }),
      date: startOf(updated),
      published: startOf(published),
      ...(authors.length > 0 && {
        author: authors.map(({ name, url }) => ({ name, ...(url !== null && { link: url }) })),
      }),
    });
  return `${WRITERS[extension](feed)}\n`;
}

const WRITERS = {
  rss: (feed: Feed) => feed.rss2(),
  atom: (feed: Feed) => feed.atom1(),
  json: (feed: Feed) => feed.json1(),
} as const satisfies Record<FeedExtension, (feed: Feed) => string>;

/** Feeds know moments only; a day begins in no time zone. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
