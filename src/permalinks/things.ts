import type { Permalink } from '../schema/permalink.ts';
import { splitAddress } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { slugsOf } from './site-ids.ts';

/** The anchor of what an anchor leads to now: itself, or what took its place; undefined where it leads nowhere. */
export function thingAt(anchor: string, { ids }: ArticleIds): string | undefined {
  const id = ids.get(anchor);
  return id && (id.now ?? id.anchor);
}

/** Whether what was published at an anchor lives on at another than the anchor now leads to. */
export function isGivenAway(anchor: string, { now }: Permalink, article: ArticleIds): boolean {
  const successor = now === undefined ? undefined : thingAt(now, article);
  return successor !== undefined && successor !== thingAt(anchor, article);
}

/** The former anchors of an article by the anchor that took their place. */
export function formerByThing({ ids }: ArticleIds): ReadonlyMap<string, readonly PublicId[]> {
  return Map.groupBy(
    [...ids.values()].filter(({ now }) => now !== undefined),
    ({ now = '' }) => now,
  );
}

/**
 * The published anchors of an article that have named one thing, that of `anchor`: what took its place, what it took
 * the place of, and so on, since a change of names may have been taken back.
 */
export function kindred(
  anchor: string,
  article: ArticleIds,
  released: Ledger,
): ReadonlySet<string> {
  const slugs = new Set(slugsOf(article));
  const links = [...released].flatMap(([address, { now }]) => {
    const { slug, anchor: from } = splitAddress(address);
    return now !== undefined && from !== '' && slugs.has(slug) ? [{ from, to: now }] : [];
  });
  const found = new Set([anchor]);
  for (const known of found)
    for (const { from, to } of links) {
      if (from === known) found.add(to);
      if (to === known) found.add(from);
    }
  return found;
}
