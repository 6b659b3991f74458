/** What feeds are written as. */
export const FEED_FORMATS = [
  { extension: 'rss', mediaType: 'application/rss+xml', name: 'RSS' },
  { extension: 'atom', mediaType: 'application/atom+xml', name: 'Atom' },
  { extension: 'json', mediaType: 'application/feed+json', name: 'JSON Feed' },
] as const;

export type FeedExtension = (typeof FEED_FORMATS)[number]['extension'];
