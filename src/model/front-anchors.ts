import type { AddressedArticle } from './addressed-article.ts';

export interface FrontEntry {
  readonly article: AddressedArticle;
  /** The day on which its address was recorded, ISO 8601; null where it is not yet. */
  readonly since: string | null;
  /** Every anchor that its page has or had. */
  readonly anchors: () => readonly string[];
}

/**
 * Where the anchors lead that the front page had when it was the only article, and every such link still names. That
 * article is the one recorded before any other; where several were on the same day, an anchor leads to the one that
 * has it, if only one does.
 */
export function frontAnchors(
  entries: readonly FrontEntry[],
): ReadonlyMap<string, AddressedArticle> {
  const owners = new Map<string, AddressedArticle | null>();
  for (const { article, anchors } of firstOf(entries))
    for (const anchor of anchors()) owners.set(anchor, owners.has(anchor) ? null : article);
  return new Map([...owners].flatMap(([anchor, owner]) => (owner ? [[anchor, owner]] : [])));
}

/** Those of the first day. */
function firstOf(entries: readonly FrontEntry[]): readonly FrontEntry[] {
  const days = entries.flatMap(({ since }) => since ?? []).sort();
  const first = entries.filter(({ since }) => since === (days[0] ?? null));
  return first.length > MOST_FIRST ? [] : first;
}

// A site that began with more was a list from its first day on, and the list stays light.
const MOST_FIRST = 10;
