import { git, GitFailure } from './git.ts';
import type { Repository } from './repository.ts';

/** The bytes of files that git has, by their checksums. Throws a GitFailure where one of them is not here. */
export function* readFilesOf(
  repository: Repository,
  blobs: readonly string[],
): Generator<readonly [blob: string, bytes: Buffer]> {
  for (const some of inParts(repository, blobs)) yield* readSome(repository, some);
}

/** As many at once as can be held in memory, in their order. */
function inParts({ folder }: Repository, blobs: readonly string[]): readonly string[][] {
  if (blobs.length === 0) return [];
  const sizes = git(folder, ['cat-file', '--batch-check=%(objectsize)'], toLines(blobs))
    .toString()
    .split('\n');
  const parts: string[][] = [];
  let room = 0;
  for (const [index, blob] of blobs.entries()) {
    // Of one that is not here, no size is told.
    room -= Number(sizes[index]) || 0;
    const part = room < 0 ? undefined : parts.at(-1);
    if (part) part.push(blob);
    else {
      parts.push([blob]);
      room = MOST_AT_ONCE - (Number(sizes[index]) || 0);
    }
  }
  return parts;
}

const MOST_AT_ONCE = 2 ** 25;

function toLines(blobs: readonly string[]): string {
  return `${blobs.join('\n')}\n`;
}

function* readSome(
  { folder }: Repository,
  blobs: readonly string[],
): Generator<readonly [blob: string, bytes: Buffer]> {
  const said = git(folder, ['cat-file', '--batch'], toLines(blobs));
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
