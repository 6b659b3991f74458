import { anchorsOfEntry, anchorsOfWithdrawn } from '../model/anchor.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';

/**
 * The anchors that the page of an article will have, former and withdrawn ones too, but for those of its paragraphs;
 * null where they are unknown.
 */
export function anchorsOf(frontmatter: Frontmatter | null): ReadonlySet<string> | null {
  if (!frontmatter) return null;
  const { actors, dates, quotes, withdrawn } = frontmatter.entries;
  return new Set([
    ...actors.flatMap(({ value }) => anchorsOfEntry('actor', value)),
    ...dates.flatMap(({ value }) => anchorsOfEntry('event', value)),
    ...quotes.flatMap(({ value }) => anchorsOfEntry('quote', value)),
    ...withdrawn.flatMap(({ value }) => anchorsOfWithdrawn(value)),
  ]);
}
