import type { SectionId } from '../model/sections.ts';

/** What the parts of a site are called. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  articles: 'Articles',
  actors: 'People',
  timeline: 'Timeline',
  quotations: 'Quotations',
  corrections: 'Corrections',
  search: 'Search',
};
