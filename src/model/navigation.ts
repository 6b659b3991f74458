import type { Site } from '../schema/site.ts';
import { pageAddress, topicAddress } from './address.ts';
import { type ListedPage, METHOD_PAGE } from './plain-page.ts';
import type { SectionId, SiteSection } from './sections.ts';
import { pagePath, sitePath, topicPath } from './site-path.ts';
import type { Topic } from './topic.ts';

/** One link of those that every page has under the site’s title. */
export interface NavigationLink {
  /** Of a section its name, of a page or topic its address; '' of what is elsewhere. */
  readonly id: string;
  /** From the root of the host, or a whole address. */
  readonly href: string;
  /** Null of a section, which is called what the language of the page calls it. */
  readonly title: string | null;
  /** Of the title, BCP 47; null where it is that of the site. */
  readonly lang: string | null;
}

/** What there is to link. */
export interface Navigable {
  /** The path of the site. */
  readonly base: string;
  readonly sections: readonly SiteSection[];
  readonly pages: readonly ListedPage[];
  readonly topics: readonly Topic[];
}

/** What a site’s pages link under its title; of one article, which is the front page, nothing. */
export function navigationOf(
  site: Site | null,
  there: Navigable,
  isDossier: boolean,
): readonly NavigationLink[] {
  if (!isDossier) return [];
  const { navigation } = site ?? {};
  // Topics have a page that lists them; of the plain pages, which the foot of every page has, only the one that says what
  // all others rest on.
  if (!navigation) {
    const pages = there.pages.filter(({ slug }) => slug === METHOD_PAGE);
    return linksTo({ ...there, pages, topics: [] });
  }
  return navigation.flatMap((entry) =>
    typeof entry === 'string'
      ? linksNamed(entry, there).slice(0, 1)
      : { id: '', href: entry.url, title: entry.title, lang: null },
  );
}

/** The links that a name in `navigation:` may mean; more than one where a page and a topic share it. */
export function linksNamed(name: string, there: Navigable): readonly NavigationLink[] {
  return linksTo(there).filter(({ id }) => id === name || id.endsWith(`/${name}`));
}

/** All that can be linked, in the order in which it is by default. */
function linksTo({ base, sections, pages, topics }: Navigable): readonly NavigationLink[] {
  const parts = sections.map(({ id, path }) => ({
    id,
    href: sitePath(base, path),
    title: null,
    lang: null,
  }));
  const last: SectionId = 'search';
  return [
    ...parts.filter(({ id }) => id !== last),
    ...topics.map(({ id, title, lang }) => ({
      id: topicAddress(id),
      href: topicPath(base, id),
      title,
      lang,
    })),
    ...pages.map(({ slug, title, lang }) => ({
      id: pageAddress(slug),
      href: pagePath(base, slug),
      title,
      lang,
    })),
    ...parts.filter(({ id }) => id === last),
  ];
}
