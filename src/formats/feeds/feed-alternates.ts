import type { Alternate } from '../../model/page-facts.ts';
import { FEED_FORMATS, type FeedExtension } from './feed-formats.ts';
import { feedPath } from './feed-path.ts';

/** What the head of a page says of a feed, in all formats or those given. */
export function feedAlternates(
  base: string,
  { name, title }: { readonly name: string; readonly title: string },
  extensions: readonly FeedExtension[] = FEED_FORMATS.map(({ extension }) => extension),
): readonly Alternate[] {
  return FEED_FORMATS.filter(({ extension }) => extensions.includes(extension)).map(
    ({ extension, mediaType, name: format }) => ({
      type: mediaType,
      href: `${feedPath(base, name)}.${extension}`,
      title: `${title} (${format})`,
    }),
  );
}
