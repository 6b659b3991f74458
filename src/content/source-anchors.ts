import { citedAnchors } from '../model/source-page.ts';
import type { SiteSource, SourceUse } from './site-source.ts';

/** Whatever a link may name on the page of a document. */
export function sourceAnchors({ source, uses }: SiteSource): ReadonlySet<string> {
  const sections = ['main', 'cited', ...(source.rights === 'full' ? ['text'] : [])];
  return new Set([...sections, ...uses.flatMap(anchorsIn)]);
}

function anchorsIn({ entry: { listed }, quotes }: SourceUse): readonly string[] {
  const cited = listed.quotes.filter(({ id }) => quotes.includes(id));
  return cited.flatMap((quote) => citedAnchors(listed, quote));
}
