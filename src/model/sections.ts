/** A part of the site that has a page of its own. */
export interface SiteSection {
  readonly id: SectionId;
  /** From the root of the site. */
  readonly path: string;
  /** Whether its page is there. */
  readonly isBuilt: boolean;
}

export type SectionId =
  'articles' | 'actors' | 'timeline' | 'quotations' | 'corrections' | 'search';

/** In the order in which pages link them; the search stands at the end. */
export const SECTIONS: readonly SiteSection[] = [
  { id: 'articles', path: '', isBuilt: true },
  { id: 'actors', path: 'actors/', isBuilt: true },
  { id: 'timeline', path: 'timeline/', isBuilt: true },
  { id: 'quotations', path: 'quotations/', isBuilt: false },
  { id: 'corrections', path: 'corrections/', isBuilt: false },
  { id: 'search', path: 'search/', isBuilt: false },
];

/** Whether topics have pages. */
export const HAS_TOPIC_PAGES: boolean = false;

/** Those that can be linked. */
export function builtSections(): readonly SiteSection[] {
  return SECTIONS.filter(({ isBuilt }) => isBuilt);
}

export function isSection(id: string): id is SectionId {
  return SECTIONS.some((section) => section.id === id);
}
