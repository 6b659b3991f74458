import { filesInTrees } from './files-in-trees.ts';
import { GitFailure } from './git.ts';
import { judgeElsewhere } from './judge-elsewhere.ts';
import { ledgerHistory } from './ledger-history.ts';
import { ledgerSources, nameOfAll, versionsOf } from './ledger-sources.ts';
import { hasFile, ledgersElsewhere } from './ledgers-elsewhere.ts';
import { listTags, type Tag } from './list-tags.ts';
import { ofSameSite } from './of-same-site.ts';
import { readNamedRelease } from './read-named-release.ts';
import { readVersions } from './read-versions.ts';
import { NO_RELEASES, type Releases } from './releases.ts';
import { openRepository, type Repository } from './repository.ts';
import { UNSEEN } from './unseen.ts';

/**
 * What was published, by the ledgers of all tags joined, or where no tag has one by those of all commits; and what any
 * commit has recorded. With `against`, a git revision or a ledger’s file, that alone is what was published. `text` is
 * the ledger at hand.
 */
export function readReleases(
  folder: string,
  against: string | undefined,
  text: string | null,
): Releases {
  try {
    if (against !== undefined) return readNamedRelease(folder, against, text);
    const repository = openRepository(folder);
    return repository
      ? readAll(repository, text)
      : { ...NO_RELEASES, unseen: UNSEEN.withoutHistory };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { ...NO_RELEASES, unseen: UNSEEN.failed(error.message) };
  }
}

function readAll(repository: Repository, text: string | null): Releases {
  const tags = listTags(repository);
  const { sources, versions, unclear } = findVersions(repository, tags, text);
  const { published, carried, damaged } = versions;
  const names = new Set(damaged.map(({ name }) => name));
  const isTagged = sources.some((source) => source.tags.length > 0);
  const isCommitted = sources.length > 0;
  const isTracked = isCommitted || (repository.head !== null && hasContent(repository));
  return {
    published:
      published.lines.size > 0 ? { ...published, name: nameOfAll(sources, isTagged) } : null,
    carried,
    unseen: unseen(repository, isCommitted || text === null || unclear.length > 0),
    isUnknown: false,
    isBlind: repository.isShallow || !isTracked,
    isTagged,
    damaged: sources.flatMap((source) => (names.has(source.name) ? source.tags : [])),
    elsewhere: unclear,
    tags,
  };
}

/** The versions of our ledger, also those from before its folder was moved. */
function findVersions(repository: Repository, tags: readonly Tag[], text: string | null) {
  const blobOf = ownLedgers(repository, tags);
  const history = ledgerHistory(repository);
  const sources = ledgerSources(repository, tags, blobOf, history, []);
  const read = (from: typeof sources) =>
    readVersions(ofSameSite(versionsOf(repository, from), text));
  const versions = read(sources);
  const others = tags.filter((tag) => !blobOf(tag));
  const found = ledgersElsewhere(repository, others, history);
  const recorded = [versions.published.ledger, versions.carried];
  const isOwnReleased = others.length < tags.length;
  const { ours, unclear } = judgeElsewhere(found, repository, { text, recorded, isOwnReleased });
  if (ours.length === 0) return { sources, versions, unclear };
  const all = ledgerSources(repository, tags, blobOf, history, ours);
  return { sources: all, versions: read(all), unclear };
}

function ownLedgers(repository: Repository, tags: readonly Tag[]) {
  const trees = tags.map(({ tree }) => tree);
  const files = filesInTrees(repository, trees, `:(top,literal)${repository.ledger}`);
  return ({ tree }: Tag): string | undefined => files.get(tree)?.[0]?.blob;
}

function unseen({ isShallow }: Repository, isCommitted: boolean): Releases['unseen'] {
  if (isShallow) return UNSEEN.shallow;
  return isCommitted ? null : UNSEEN.uncommitted;
}

/** Whether anything of the content folder is committed. */
function hasContent(repository: Repository): boolean {
  return hasFile(repository, 'HEAD', repository.prefix.replace(/\/$/u, ''));
}
