import type { Citation } from './citation.ts';
import type { DayOfAccess } from './day-of-access.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

export interface CitationFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly serialise: (citation: Citation, accessed: DayOfAccess | null) => string;
  /** One file of several citations. */
  readonly merge: (citations: readonly string[]) => string;
}

/** The formats in which everything can be cited, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    name: 'Plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    serialise: toPlainText,
    merge: oneAfterAnother,
  },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    serialise: toBibtex,
    merge: oneAfterAnother,
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    serialise: toRis,
    merge: oneAfterAnother,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    serialise: toCslJson,
    merge: inOneList,
  },
];

function oneAfterAnother(citations: readonly string[]): string {
  return citations.map((text) => text.replace(/\n?$/u, '\n')).join('');
}

function inOneList(lists: readonly string[]): string {
  return `${JSON.stringify(
    lists.flatMap((list): unknown => JSON.parse(list)),
    null,
    2,
  )}\n`;
}
