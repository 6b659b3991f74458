import { join } from 'node:path';
import type { Drafts } from '../files/drafts.ts';
import { git } from './git.ts';
import { readFilesOf } from './read-files-of.ts';
import type { Repository } from './repository.ts';

/**
 * What the files of a content folder held at a commit, as far as they differ from those that are there: null of one
 * that was not there then. Nothing is checked out. Throws a GitFailure.
 */
export function filesAt(repository: Repository, commit: string): Drafts {
  const { folder } = repository;
  const differing = differingFrom(repository, commit);
  const blobs = [...new Set(differing.flatMap(({ blob }) => blob ?? []))];
  const bytes = new Map(readFilesOf(repository, blobs));
  return new Map([
    ...untracked(folder).map((path) => [join(folder, path), null] as const),
    ...differing.map(
      ({ path, blob }) => [join(folder, path), (blob && bytes.get(blob)) ?? null] as const,
    ),
  ]);
}

interface Differing {
  readonly path: string;
  /** What it was; null where there was no such file, or what stood there was no plain file. */
  readonly blob: string | null;
}

function differingFrom({ folder }: Repository, commit: string): readonly Differing[] {
  const args = ['diff-index', '-z', '--no-renames', '--no-abbrev', '--relative', commit, '--', '.'];
  const said = git(folder, args).toString().split('\0');
  return said.flatMap((token, index): Differing[] => {
    const [, mode = '', blob = ''] = /^:(\d+) \d+ ([0-9a-f]+) [0-9a-f]+ [A-Z]$/u.exec(token) ?? [];
    const path = said[index + 1];
    if (!mode || path === undefined) return [];
    return [{ path, blob: mode.startsWith('100') ? blob : null }];
  });
}

/** Files that git does not know, those that it is told to leave out among them. */
function untracked(folder: string): readonly string[] {
  const said = git(folder, ['ls-files', '-z', '--others', '--', '.']).toString();
  return said.split('\0').filter((path) => path !== '');
}
