import type { DateValue } from '../../dates/parse-date.ts';
import { twoDigits } from '../../dates/two-digits.ts';
import { certainDate } from './certain-date.ts';
import type { Citation } from './citation.ts';
import { wordSource } from './word-source.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Highwire, and for an article Dublin Core, so that a reference manager knows the page; that of a quotation, which is
 * short, says it once. What is not known is left out: no author is
 * made of the publisher, and `citation_journal_title` is for journals.
 */
export function metaTags(citation: Citation): readonly MetaTag[] {
  const tags = citation.quotation ? [] : dublinCore(citation);
  return [...highwire(citation), ...tags].filter(({ content }) => content !== '');
}

function highwire({ title, authors, publisher, issued, url, language, quotation }: Citation) {
  return [
    { name: 'citation_title', content: title },
    ...authors.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: join(issued, '/') },
    { name: 'citation_publisher', content: publisher },
    { name: 'citation_language', content: language },
    { name: 'citation_public_url', content: quotation ? '' : url },
    { name: 'citation_fulltext_html_url', content: quotation ? '' : url },
  ];
}

function dublinCore(citation: Citation) {
  const { title, authors, site, publisher, issued, url, language, version, original, words } =
    citation;
  return [
    { name: 'DC.title', content: title },
    ...authors.map((content) => ({ name: 'DC.creator', content })),
    { name: 'DC.publisher', content: publisher },
    { name: 'DC.date', content: join(issued, '-') },
    { name: 'DC.identifier', content: url },
    { name: 'DC.language', content: language },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.format', content: 'text/html' },
    { name: 'DC.source', content: original ? wordSource(original, words) : '' },
    { name: 'DCTERMS.isPartOf', content: site },
    { name: 'DCTERMS.modified', content: version.number > 1 ? join(version.date, '-') : '' },
  ];
}

/** `2020-10`, as precise as it is stated; empty where it is not certain. */
function join(date: DateValue | null, separator: string): string {
  const [year, ...rest] = certainDate(date) ?? [];
  if (year === undefined) return '';
  return [String(year).padStart(4, '0'), ...rest.map(twoDigits)].join(separator);
}
