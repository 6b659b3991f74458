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
}

/** The formats in which everything can be cited, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'Plain text', extension: 'txt', mediaType: 'text/plain', serialise: toPlainText },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    serialise: toBibtex,
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    serialise: toRis,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    serialise: toCslJson,
  },
];
