import { feedAlternates } from '../formats/feeds/feed-alternates.ts';
import { FEED_FORMATS, type FeedExtension } from '../formats/feeds/feed-formats.ts';
import type { FeedModel } from '../formats/feeds/feed-model.ts';
import { siteFeeds as namedFeeds } from '../formats/feeds/site-feeds.ts';
import { writeFeed } from '../formats/feeds/write-feed.ts';
import type { Alternate } from '../model/page-facts.ts';
import {
  dossier,
  fileOf,
  listAuthors,
  pageContext,
  publicRecord,
  rememberByDossier,
} from './_content.ts';

/**
 * Where the feeds of one format are. Each format has a route of its own: while one writes, Astro serves no file whose
 * extension is a parameter.
 */
export function feedPaths() {
  return feeds().map(({ name, feed }) => fileOf({ feed: name }, feed));
}

/** Answers with a feed. */
export function sendFeed(feed: FeedModel, extension: FeedExtension): Response {
  const format = FEED_FORMATS.find((each) => each.extension === extension);
  return new Response(writeFeed(feed, extension, pageContext()), {
    headers: { 'Content-Type': `${format?.mediaType}; charset=utf-8` },
  });
}

/** The feeds of the whole site, as the front page announces them. */
export function siteFeeds() {
  return feeds().flatMap(({ name, feed: { title } }) =>
    name.includes('/') ? [] : feedAlternates(pageContext().base, { name, title }),
  );
}

/** A feed in all its forms; none where there is no such feed. */
export function feedsNamed(name: string): readonly Alternate[] {
  const found = feedsByName().get(name);
  return found ? feedAlternates(pageContext().base, { name, title: found.feed.title }) : [];
}

const feedsByName = rememberByDossier(() => new Map(feeds().map((feed) => [feed.name, feed])));

const feeds = rememberByDossier(() =>
  namedFeeds(dossier(), listAuthors(), publicRecord(), pageContext()),
);
