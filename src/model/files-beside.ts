/** The files that cite an article and its quotations. */
export const CITATION_FILES = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json'] as const;

/** The files beside the page of an article; beside that of a quotation is its card alone. */
export const ARTICLE_FILES = ['card.png', 'annotations.jsonld', ...CITATION_FILES] as const;
