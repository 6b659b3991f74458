import { citationFile } from '../formats/citations/citation-file.ts';
import { CITATION_FORMATS } from '../formats/citations/citation-formats.ts';
import { citeAll } from '../formats/citations/cite-all.ts';
import type { SiteArticle } from '../content/site-article.ts';
import { openArticle, pageContext } from './_content.ts';

/**
 * Answers with the citations of an article and its quotations. Each format has a route of its own: while one writes,
 * Astro serves no file whose extension is a parameter.
 */
export function sendCitations(extension: string, entry: SiteArticle): Response {
  const format = CITATION_FORMATS.find((each) => each.extension === extension);
  if (!format) throw new RangeError(`no format “${extension}”`);
  const { article } = openArticle(entry);
  const citations = citeAll(article, pageContext(article.lang));
  return new Response(citationFile(format, citations), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
}
