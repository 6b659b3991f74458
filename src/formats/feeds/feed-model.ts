/** What a feed tells, whatever it is written as. JSON-safe; texts are plain unless their name says HTML. */
export interface FeedModel {
  /** Its path on the site, from the root of the host, without an extension. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly publisher: string;
  /** The address of the page that it follows. */
  readonly home: string;
  /** The day of the last change, ISO 8601. */
  readonly updated: string;
  /** Newest first; none of what had some once. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An address that never changes, whatever the one of the page becomes. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly html: string;
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  /** The day by which it is ordered, ISO 8601. */
  readonly published: string;
  /** The day of the last change, never before that. */
  readonly updated: string;
}
