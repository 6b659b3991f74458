/** A part of the site that has a page of its own. */
export interface SiteSection {
  readonly id: SectionId;
  /** From the root of the site. */
  readonly path: string;
}

export type SectionId =
  'articles' | 'actors' | 'timeline' | 'quotations' | 'corrections' | 'search';

/** In the order in which pages link them; the search stands at the end. */
export const SECTIONS: readonly SiteSection[] = [
  { id: 'articles', path: '' },
  { id: 'actors', path: 'actors/' },
  { id: 'timeline', path: 'timeline/' },
  { id: 'quotations', path: 'quotations/' },
  { id: 'corrections', path: 'corrections/' },
  { id: 'search', path: 'search/' },
];

export function isSection(id: string): id is SectionId {
  return SECTIONS.some((section) => section.id === id);
}
