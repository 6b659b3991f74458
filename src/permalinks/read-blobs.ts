import { readFilesOf } from './read-files-of.ts';
import type { Repository } from './repository.ts';

/** The texts of files that git has, by their checksums. Throws a GitFailure where one of them is not here. */
export function* readBlobs(
  repository: Repository,
  blobs: readonly string[],
): Generator<readonly [blob: string, text: string]> {
  for (const [blob, bytes] of readFilesOf(repository, blobs)) yield [blob, bytes.toString('utf8')];
}
