/** What is told of an item of a feed. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** BCP 47; '' where it is not told. */
  readonly lang: string;
}

/** The items of a JSON feed of this site, newest first; none where there is no such feed. */
export async function readFeed(address: string): Promise<readonly FeedItem[]> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return [];
  const { items }: Feed = await response.json();
  return items.map(({ id, title, url, content_html: html }) => ({
    ...{ id, title, url },
    lang: /^<p lang="([^"]+)"/u.exec(html ?? '')?.[1] ?? '',
  }));
}

/** As the site writes it. */
interface Feed {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly content_html?: string;
  }[];
}
