import { filesAt } from '../permalinks/files-at.ts';
import { git, GitFailure } from '../permalinks/git.ts';
import { newestRelease } from '../permalinks/newest-release.ts';
import { orNull } from '../permalinks/or-null.ts';
import { openRepository, type Repository } from '../permalinks/repository.ts';
import { type Content, readContent, type ReadOptions } from './read-content.ts';

/** What a content folder held at a revision. */
export interface ContentAt {
  /** The revision, as it was asked for or found. */
  readonly name: string;
  readonly content: Content;
}

/**
 * The content of a folder as it was at a git revision, by default that of the newest release, or of HEAD where there
 * is none. The files that are there stay as they are. Says why where it cannot be had.
 */
export function contentAt(
  folder: string,
  revision: string | undefined,
  options: Pick<ReadOptions, 'base' | 'site' | 'now'>,
): ContentAt | { readonly why: string } {
  try {
    const repository = openRepository(folder);
    if (!repository)
      return { why: 'the content is in no git repository, which alone knows how it was' };
    const release = revision === undefined ? newestRelease(repository) : null;
    const name = revision ?? release ?? 'HEAD';
    const commit = commitOf(repository, release === null ? name : `refs/tags/${release}`);
    if (commit === null) return { why: `git knows no revision “${name}”` };
    if (!hasContent(repository, commit)) return { why: `“${name}” has no content in this folder` };
    const drafts = filesAt(repository, commit);
    // What was published by then is in its own ledger; later releases would say more.
    return { name, content: readContent(folder, { ...options, drafts, against: commit }) };
  } catch (error) {
    if (error instanceof GitFailure) return { why: error.message };
    throw error;
  }
}

function commitOf({ folder }: Repository, revision: string): string | null {
  return orNull(() => {
    const verify = ['rev-parse', '-q', '--verify', '--end-of-options', `${revision}^{commit}`];
    return git(folder, verify).toString().trim();
  });
}

function hasContent({ folder, prefix }: Repository, commit: string): boolean {
  const kind = orNull(() => git(folder, ['cat-file', '-t', `${commit}:${prefix}`]).toString());
  return kind?.trim() === 'tree';
}
