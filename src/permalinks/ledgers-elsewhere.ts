import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { filesInTrees } from './files-in-trees.ts';
import { git, GitFailure } from './git.ts';
import { ANY_LEDGER, type LedgerVersion } from './ledger-history.ts';
import type { Tag } from './list-tags.ts';
import type { Repository } from './repository.ts';

/** A ledger in another folder than ours, which is not there any more: it may be ours, before the folder was moved. */
export interface ElsewhereLedger {
  readonly path: string;
  /** How to name what has it to an author, and to git. */
  readonly name: string;
  readonly revision: string;
  readonly blob: string;
  readonly isReleased: boolean;
  /** The older versions of it. */
  readonly older: readonly LedgerVersion[];
}

/**
 * Ledgers in other folders that are not in the working tree any more: of tags that have none in ours, and of the
 * history. Throws a GitFailure.
 */
export function ledgersElsewhere(
  repository: Repository,
  tags: readonly Tag[],
  history: readonly LedgerVersion[],
): ElsewhereLedger[] {
  const trees = tags.map(({ tree }) => tree);
  const files = filesInTrees(repository, trees, ANY_LEDGER);
  const tagged = tags.flatMap(({ name, tree }) =>
    (files.get(tree) ?? []).map(({ path, blob }) => ({
      path,
      name: `release ${name}`,
      revision: name,
      blob,
      isReleased: true,
      older: [],
    })),
  );
  const paths = [...new Set(history.map(({ path }) => path))];
  const committed = paths.flatMap((path) => {
    const [newest, ...older] = history.filter((version) => version.path === path);
    if (!newest) return [];
    const revision = newest.commit.slice(0, 12);
    const { blob } = newest;
    return { path, name: `commit ${revision}`, revision, blob, isReleased: false, older };
  });
  return [...tagged, ...committed].filter(({ path }) => !isThere(repository, path));
}

/** Whether a revision has a file at a path. */
export function hasFile(
  { folder }: Pick<Repository, 'folder'>,
  revision: string,
  path: string,
): boolean {
  try {
    const object = `${revision}:${path}`;
    return git(folder, ['rev-parse', '-q', '--verify', '--end-of-options', object]).length > 0;
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}

/** Whether the working tree has a file there, other than our own ledger by another way. */
function isThere({ root, ledger }: Repository, path: string): boolean {
  if (path === ledger) return true;
  const file = join(root, path);
  if (!existsSync(file)) return false;
  const ours = join(root, ledger);
  return !existsSync(ours) || realpathSync(file) !== realpathSync(ours);
}
