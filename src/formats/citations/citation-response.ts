import type { CitationFormat } from './citation-formats.ts';
import { citationText } from './citation-text.ts';
import type { Citation } from './citation.ts';

/** A citation as a file. */
export function citationResponse(format: CitationFormat, citation: Citation) {
  const headers = { 'Content-Type': `${format.mediaType}; charset=utf-8` };
  return new Response(citationText(format, citation), { headers });
}
