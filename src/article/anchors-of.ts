import { withdrawalAnchors } from '../schema/withdrawal-anchors.ts';
import type { Entry, Frontmatter } from './read-frontmatter.ts';

/**
 * The anchors that the page of an article will have, former and withdrawn ones too, but for those of its paragraphs;
 * null where they are unknown.
 */
export function anchorsOf(frontmatter: Frontmatter | null): ReadonlySet<string> | null {
  if (!frontmatter) return null;
  const { actors, dates, quotes, withdrawn } = frontmatter.entries;
  return new Set([
    ...anchors('a-', actors),
    ...anchors('d-', dates),
    ...anchors('q-', quotes),
    ...withdrawn.flatMap(({ value }) => withdrawalAnchors(value)),
  ]);
}

function anchors(
  prefix: string,
  entries: readonly Entry<{ readonly id: string; readonly formerly: readonly string[] }>[],
): string[] {
  return entries.flatMap(({ value: { id = '', formerly = [] } }) =>
    [id, ...formerly].map((known) => prefix + known),
  );
}
