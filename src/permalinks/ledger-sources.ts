import type { LedgerVersion } from './ledger-history.ts';
import type { ElsewhereLedger } from './ledgers-elsewhere.ts';
import type { Tag } from './list-tags.ts';
import { readFilesOf } from './read-files-of.ts';
import type { Version } from './read-versions.ts';
import type { Repository } from './repository.ts';

/** A version of the ledger, which tags and commits may share. */
export interface LedgerSource {
  readonly blob: string;
  readonly name: string;
  readonly tags: string[];
  isCarried: boolean;
}

/** The versions that tags and commits have, each once; those of tags come first, and name what they share. */
export function ledgerSources(
  { ledger }: Repository,
  tags: readonly Tag[],
  blobOf: (tag: Tag) => string | undefined,
  history: readonly LedgerVersion[],
  elsewhere: readonly ElsewhereLedger[],
): readonly LedgerSource[] {
  const sources = new Map<string, LedgerSource>();
  const sourceOf = (blob: string, name: string): LedgerSource => {
    const source = sources.get(blob) ?? { blob, name, tags: [], isCarried: false };
    sources.set(blob, source);
    return source;
  };
  for (const tag of tags) {
    const blob = blobOf(tag);
    if (blob) sourceOf(blob, `release ${tag.name}`).tags.push(tag.name);
  }
  for (const { blob, name, revision, isReleased, older } of elsewhere) {
    if (isReleased) sourceOf(blob, name).tags.push(revision);
    else for (const version of [{ blob }, ...older]) sourceOf(version.blob, name).isCarried = true;
  }
  for (const { path, blob, commit } of history)
    if (path === ledger) sourceOf(blob, `commit ${commit.slice(0, 7)}`).isCarried = true;
  return [...sources.values()];
}

/** The texts of the versions. Where there is no tag, the commits count as releases. Throws a GitFailure. */
export function* versionsOf(
  repository: Repository,
  sources: readonly LedgerSource[],
): Generator<Version> {
  const isTagged = sources.some(({ tags }) => tags.length > 0);
  const byBlob = new Map(sources.map((source) => [source.blob, source]));
  for (const [blob, bytes] of readFilesOf(repository, [...byBlob.keys()])) {
    const { name = '', tags = [], isCarried = false } = byBlob.get(blob) ?? {};
    yield { bytes, name, isReleased: tags.length > 0 || !isTagged, isCarried };
  }
}

/** How to name them all together to an author. */
export function nameOfAll(sources: readonly LedgerSource[], isTagged: boolean): string {
  const tags = sources.flatMap((source) => source.tags);
  const [first] = sources;
  if (tags.length === 1 || (!isTagged && sources.length === 1)) return first?.name ?? '';
  return isTagged ? `${tags.length} releases` : `${sources.length} commits`;
}
