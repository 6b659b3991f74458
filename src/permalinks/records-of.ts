import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { addressOf } from '../model/address.ts';
import type { Ledger } from './ledger.ts';
import { slugsOf } from './site-ids.ts';

/**
 * What was published of the thing that an id names: under that id, or else under those that it had before. Where an id
 * is back that was given up for another, its history goes on with what was published under that.
 */
export function recordsOf(
  { anchor }: PublicId,
  absorbed: readonly PublicId[],
  article: ArticleIds,
  released: Ledger,
): Permalink[] {
  const own = recordsAt(anchor, article, released);
  // What was given up before the last release has its history in what took its place.
  const given = absorbed
    .flatMap((id) => recordsAt(id.anchor, article, released))
    .filter(({ now }) => now === undefined || now !== anchor);
  if (own.length === 0) return given.filter(({ now }) => now === undefined);
  return own.map((record) => given.reduce(goneOn, record));
}

export function recordsAt(anchor: string, article: ArticleIds, released: Ledger): Permalink[] {
  return slugsOf(article).flatMap((slug) => released.get(addressOf(slug, anchor)) ?? []);
}

/** Whether what was published at one address went on at another. */
export function goesOn({ versions = [] }: Permalink, { versions: more = [] }: Permalink): boolean {
  return (
    more.length > versions.length &&
    versions.length > 0 &&
    versions.every(({ sha256 }, index) => sha256 === more[index]?.sha256)
  );
}

function goneOn(record: Permalink, other: Permalink): Permalink {
  if (!goesOn(record, other)) return record;
  const { versions, facts } = other;
  return { ...record, ...(versions && { versions }), ...(facts && { facts }) };
}
