import type { CitationFormat } from './citation-formats.ts';
import type { Citation } from './citation.ts';

/** Citations as they stand in a file; without a day of access, which only its reader knows. */
export function citationFile(
  { serialise, merge }: Pick<CitationFormat, 'serialise' | 'merge'>,
  citations: readonly Citation[],
): string {
  return merge(citations.map((citation) => serialise(citation, null)));
}
