import type { Permalink } from '../schema/permalink.ts';
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
  for (const revision of revisions)
    if (!isKnownRevision(revision, anchor, records))
      article.report('revision-unknown', revision.place, anchor || article.slug);
}

/** Whether what a correction says was there before is in the records of the thing. */
export function isKnownRevision(
  revision: DeclaredRevision,
  anchor: string,
  records: readonly Permalink[],
): boolean {
  const known = ({ versions = [] }: Permalink) =>
    versions.some(({ sha256 }) => sha256 === revision.words);
  if (revision.words !== undefined && !records.some(known)) return false;
  return records
    .flatMap((record) => factsOf(anchor, record))
    .some((state) => wasPublished(revision, state));
}

/** What older records do not tell cannot be held against an author. */
function wasPublished({ was }: DeclaredRevision, state: Readonly<Record<string, unknown>>) {
  const told = Object.entries(was).filter(([fact]) => state[fact] !== undefined);
  const published = Object.fromEntries(told.map(([fact]) => [fact, String(state[fact])]));
  return changedFacts(Object.fromEntries(told), published).length === 0;
}
