import type { Citation } from './citation.ts';
import type { CitationFormat } from './citation-formats.ts';

/** A citation around the place where the day of access belongs; `access` has the pattern of the day in it. */
export interface SplitCitation {
  readonly before: string;
  readonly access: string;
  readonly after: string;
}

/** Serialises a citation for a page that is built before anyone reads it: whole without `access`, and whole with it. */
export function splitAtAccess(
  { serialise }: Pick<CitationFormat, 'serialise'>,
  citation: Citation,
): SplitCitation {
  const without = serialise(citation, null);
  const dated = serialise(citation, (pattern) => pattern);
  let at = 0;
  while (at < without.length && without[at] === dated[at]) at += 1;
  const rest = without.length - at;
  return {
    before: without.slice(0, at),
    access: dated.slice(at, dated.length - rest),
    after: without.slice(at),
  };
}
