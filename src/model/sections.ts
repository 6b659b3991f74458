/** A part of the site that has a page of its own. */
export interface SiteSection {
  readonly id: SectionId;
  /** From the root of the site. */
  readonly path: string;
}

export type SectionId =
  'articles' | 'actors' | 'timeline' | 'quotations' | 'corrections' | 'topics' | 'search';

/** In the order in which pages link them; the search stands at the end. */
export const SECTIONS: readonly SiteSection[] = [
  { id: 'articles', path: '' },
  { id: 'actors', path: 'actors/' },
  { id: 'timeline', path: 'timeline/' },
  { id: 'quotations', path: 'quotations/' },
  { id: 'corrections', path: 'corrections/' },
  { id: 'topics', path: 'topics/' },
  { id: 'search', path: 'search/' },
];

/** Those that a site has of two articles or more. */
export function sectionsThere(topics: readonly unknown[]): readonly SiteSection[] {
  return SECTIONS.filter(({ id }) => id !== 'topics' || topics.length > 0);
}

export function isSection(id: string): id is SectionId {
  return SECTIONS.some((section) => section.id === id);
}
