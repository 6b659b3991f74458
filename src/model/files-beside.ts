/** The files that cite an article and its quotations. */
export const CITATION_FILES = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json'] as const;

/** The files beside the page of an article; beside that of a quotation are its card and its oEmbed alone. */
export const ARTICLE_FILES = [
  'card.png',
  'annotations.jsonld',
  'article.json',
  'article.md',
  'ninjs.json',
  ...CITATION_FILES,
] as const;
