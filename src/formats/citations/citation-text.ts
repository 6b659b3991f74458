import type { CitationFormat } from './citation-formats.ts';
import type { Citation } from './citation.ts';

/** A citation as it stands in its file; without a day of access, which only its reader knows. */
export function citationText(
  { serialise }: Pick<CitationFormat, 'serialise'>,
  citation: Citation,
): string {
  return serialise(citation, null).replace(/\n?$/u, '\n');
}
