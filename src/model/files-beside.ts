/** The files beside the page of a quotation that repeat its words. */
export const CITATION_FILES = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json'] as const;

/** The files beside the page of a quotation. */
export const QUOTATION_FILES = ['card.png', ...CITATION_FILES] as const;

/** The files beside the page of an article. */
export const ARTICLE_FILES = ['card.png', 'annotations.jsonld', ...CITATION_FILES] as const;
