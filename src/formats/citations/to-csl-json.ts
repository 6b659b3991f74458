import type { Citation } from './citation.ts';
import { cslDate } from './csl-date.ts';
import type { DayOfAccess } from './day-of-access.ts';
import { remarksOn } from './remarks-on.ts';
import { wordVersion } from './word-version.ts';

/**
 * CSL-JSON 1.0.2, a list of one. An article is an `article-newspaper`; a quotation a `webpage` of the article, with
 * the day it was said as the `event-date`.
 */
export function toCslJson(citation: Citation, accessed: DayOfAccess | null): string {
  const { key, title, authors, publisher, issued, url, language, version, original, words } =
    citation;
  const note = remarksOn(citation);
  const item = {
    id: key,
    'citation-key': key,
    ...placeOf(citation),
    title,
    ...namesOf('author', authors),
    publisher,
    ...(issued && { issued: cslDate(issued, words) }),
    ...(original && { 'original-publisher': original.name }),
    ...(original?.published && { 'original-date': cslDate(original.published, words) }),
    version: wordVersion(version, words),
    language,
    URL: url,
    ...(note && { note }),
  };
  const json = JSON.stringify([item], null, 2);
  if (!accessed) return json;
  // As text: while the day is a pattern, it is no number that JSON could hold.
  const day = `"accessed": { "date-parts": [[${accessed('yyyy, M, d')}]] }`;
  return `${json.slice(0, -END.length)},\n    ${day}${END}`;
}

const END = '\n  }\n]';

function namesOf(field: string, names: readonly string[]) {
  return names.length > 0 ? { [field]: names.map((literal) => ({ literal })) } : {};
}

function placeOf({ site, quotation, words }: Citation) {
  if (!quotation) return { type: 'article-newspaper', 'container-title': site };
  return {
    type: 'webpage',
    'container-title': quotation.article,
    ...namesOf('container-author', quotation.articleAuthors),
    'collection-title': site,
    genre: words.citations.genre(quotation.form),
    ...(quotation.said && { 'event-date': cslDate(quotation.said, words) }),
  };
}
