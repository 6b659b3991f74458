/** What the head of a page says of it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** Path of the page that is the lasting one, from the root of the host; null where there is none. */
  readonly canonicalPath: string | null;
  /** ISO 8601, for an article dated to the day. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly jsonLd?: object | undefined;
  /** The pages under which it is, as it shows them, without the front page; not given where it is under none of them. */
  readonly above?: readonly PageAbove[];
  /** The picture that stands for the page where it is shared. */
  readonly image?: PageImage | undefined;
  /** For a page that search engines are to leave out. */
  readonly isUnlisted?: boolean;
  /** Highwire and Dublin Core. */
  readonly meta?: readonly { readonly name: string; readonly content: string }[];
  /** The same in other forms; `href` is a path from the root of the host. */
  readonly alternates?: readonly Alternate[];
}

export interface PageAbove {
  readonly name: string;
  /** From the root of the host. */
  readonly path: string;
}

export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** A PNG of 1200×630 pixels. */
export interface PageImage {
  /** From the root of the host. */
  readonly path: string;
  /** What it says, for who cannot see it. */
  readonly alt: string;
}
