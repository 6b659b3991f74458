import { git, GitFailure } from './git.ts';
import type { Repository } from './repository.ts';

/** The bytes of files that git has, by their checksums. Throws a GitFailure where one of them is not here. */
export function* readFilesOf(
  repository: Repository,
  blobs: readonly string[],
): Generator<readonly [blob: string, bytes: Buffer]> {
  if (blobs.length === 0) return;
  const said = catFiles(repository, blobs);
  if (said === null) {
    const half = Math.ceil(blobs.length / 2);
    yield* readFilesOf(repository, blobs.slice(0, half));
    yield* readFilesOf(repository, blobs.slice(half));
    return;
  }
  let at = 0;
  for (const blob of blobs) {
    const end = said.indexOf('\n', at);
    const header = said.toString('latin1', at, end);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(header)?.[1];
    if (size === undefined) throw new GitFailure(`git cat-file failed (${header})`);
    at = end + 1 + Number(size) + 1;
    yield [blob, said.subarray(end + 1, at - 1)];
  }
}

/** Null where it is too much at once, and can be had by halves. */
function catFiles({ folder }: Repository, blobs: readonly string[]): Buffer | null {
  try {
    return git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  } catch (error) {
    if (error instanceof GitFailure && error.isTooMuch && blobs.length > 1) return null;
    throw error;
  }
}
