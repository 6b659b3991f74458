import type { Entry, Frontmatter } from './read-frontmatter.ts';

/** The anchors that the page of an article will have, but for those of its paragraphs; null where they are unknown. */
export function anchorsOf(frontmatter: Frontmatter | null): ReadonlySet<string> | null {
  if (!frontmatter) return null;
  const { actors, dates, quotes } = frontmatter.entries;
  const anchors = (prefix: string, entries: readonly Entry<{ readonly id: string }>[]) =>
    entries.map(({ value: { id } }) => `${prefix}-${id}`);
  return new Set([...anchors('a', actors), ...anchors('d', dates), ...anchors('q', quotes)]);
}
