import { readFileSync, statSync } from 'node:fs';
import { git, GitFailure } from './git.ts';
import { ledgerHistory } from './ledger-history.ts';
import { ofSameSite } from './of-same-site.ts';
import { orNull } from './or-null.ts';
import { readFilesOf } from './read-files-of.ts';
import { readVersions, type Version } from './read-versions.ts';
import { NO_RELEASES, type Releases } from './releases.ts';
import { openRepository, type Repository } from './repository.ts';

/**
 * What was published by the one release that is named: a revision that has a ledger, a `revision:path`, or the file of
 * one. Throws a GitFailure.
 */
export function readNamedRelease(folder: string, against: string, atHand: string | null): Releases {
  const isFile = statSync(against, { throwIfNoEntry: false })?.isFile() ?? false;
  const repository = isFile ? orNull(() => openRepository(folder)) : openRepository(folder);
  const bytes = isFile ? readFileSync(against) : bytesAt(repository, against);
  if (bytes === null) return UNKNOWN;
  const name = isFile ? against : `release ${against}`;
  const release = { bytes, name, isReleased: true, isCarried: false };
  const { published, carried, damaged } = readVersions(
    ofSameSite(withCommits(release, repository), atHand),
  );
  if (damaged.includes(release)) return UNKNOWN;
  return { ...NO_RELEASES, published: { ...published, name }, carried, isBlind: false };
}

const UNKNOWN: Releases = { ...NO_RELEASES, isUnknown: true };

function bytesAt(repository: Repository | null, against: string): Buffer | null {
  if (!repository) return null;
  const object = against.includes(':') ? against : `${against}:${repository.ledger}`;
  const blob = blobAt(repository, object);
  return blob === null ? null : ([...readFilesOf(repository, [blob])][0]?.[1] ?? null);
}

/** Never as an option: what is asked for may begin with a dash. */
function blobAt({ folder }: Repository, object: string): string | null {
  const verify = ['rev-parse', '-q', '--verify', '--end-of-options', object];
  const found = orNull(() => git(folder, verify).toString().trim());
  if (found === null) return null;
  return git(folder, ['cat-file', '-t', found]).toString().trim() === 'blob' ? found : null;
}

/** A release, and the commits as a second guard: what of them cannot be had is left out. */
function* withCommits(release: Version, repository: Repository | null): Generator<Version> {
  yield release;
  if (!repository) return;
  try {
    const own = ledgerHistory(repository).filter(({ path }) => path === repository.ledger);
    const blobs = [...new Set(own.map(({ blob }) => blob))];
    for (const [, bytes] of readFilesOf(repository, blobs))
      yield { bytes, name: 'a commit', isReleased: false, isCarried: true };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
}
