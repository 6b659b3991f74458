import type { CitationFormat } from './citation-formats.ts';
import type { Citation } from './citation.ts';

/** A citation as a file; without a day of access, which only its reader knows. */
export function citationResponse({ serialise, mediaType }: CitationFormat, citation: Citation) {
  const headers = { 'Content-Type': `${mediaType}; charset=utf-8` };
  return new Response(serialise(citation, null).replace(/\n?$/u, '\n'), { headers });
}
