import type { ListedPage } from './plain-page.ts';
import type { NavigationLink } from './navigation.ts';
import type { Topic } from './topic.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../wording/words.ts';

/** What a page knows of the site that it is of. */
export interface PageContext {
  readonly site: Site;
  /** The path under which the site is served, `/` say. */
  readonly base: string;
  /** `https://example.org` */
  readonly origin: string;
  /** The plain pages that every page links. */
  readonly pages: readonly ListedPage[];
  /** The language of what we say on the page, BCP 47. */
  readonly lang: string;
  /** All that we say in it. */
  readonly words: Words;
  /** What articles are about, as the site lists it. */
  readonly topics: readonly Topic[];
  /** What every page links under the title of the site. */
  readonly navigation: readonly NavigationLink[];
  /** Whether there are pages across articles. */
  readonly isDossier: boolean;
}

/** The address of a path, from the root of the host. */
export function urlOf({ origin }: PageContext, path: string): string {
  return new URL(path, origin).href;
}
