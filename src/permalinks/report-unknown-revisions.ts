import { factsOf } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { DeclaredRevision, PublicId } from './public-id.ts';
import { recordsAt } from './records-of.ts';
import { changedFacts, type Told } from './told-changes.ts';

/** Reports corrections that tell of something which was never published so. */
export function reportUnknownRevisions(
  anchor: string,
  ids: readonly PublicId[],
  { revisions, article }: Told,
  released: Ledger,
): void {
  if (revisions.length === 0) return;
  const anchors = ids.length > 0 ? ids.map((id) => id.anchor) : [anchor];
  const records = anchors.flatMap((known) => recordsAt(known, article, released));
  const words = new Set(
    records.flatMap(({ versions = [] }) => versions.map(({ sha256 }) => sha256)),
  );
  const states = records.flatMap((record) => factsOf(anchor, record));
  for (const revision of revisions) {
    const isKnown = revision.words === undefined || words.has(revision.words);
    if (!isKnown || !states.some((state) => wasPublished(revision, state)))
      article.report('revision-unknown', revision.place, anchor || article.slug);
  }
}

/** What older records do not tell cannot be held against an author. */
function wasPublished({ was }: DeclaredRevision, state: Readonly<Record<string, unknown>>) {
  const told = Object.entries(was).filter(([fact]) => state[fact] !== undefined);
  const published = Object.fromEntries(told.map(([fact]) => [fact, String(state[fact])]));
  return changedFacts(Object.fromEntries(told), published).length === 0;
}
