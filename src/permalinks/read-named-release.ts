import { readFileSync, statSync } from 'node:fs';
import { git } from './git.ts';
import { ledgerHistory } from './ledger-history.ts';
import { ofSameSite } from './of-same-site.ts';
import { orNull } from './or-null.ts';
import { readBlobs } from './read-blobs.ts';
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
  const text = isFile ? readFileSync(against, 'utf8') : textAt(repository, against);
  if (text === null) return UNKNOWN;
  const name = isFile ? against : `release ${against}`;
  const release = { text, name, isReleased: true, isCarried: false };
  const own = ofSameSite([release, ...commits(repository)], atHand);
  const { published, carried, damaged } = readVersions(own);
  if (damaged.includes(release)) return UNKNOWN;
  return { ...NO_RELEASES, published: { ...published, name }, carried, isBlind: false };
}

const UNKNOWN: Releases = { ...NO_RELEASES, isUnknown: true };

function textAt(repository: Repository | null, against: string): string | null {
  if (!repository) return null;
  const object = against.includes(':') ? against : `${against}:${repository.ledger}`;
  const blob = blobAt(repository, object);
  return blob === null ? null : ([...readBlobs(repository, [blob])][0]?.[1] ?? null);
}

/** Never as an option: what is asked for may begin with a dash. */
function blobAt({ folder }: Repository, object: string): string | null {
  const verify = ['rev-parse', '-q', '--verify', '--end-of-options', object];
  const found = orNull(() => git(folder, verify).toString().trim());
  if (found === null) return null;
  return git(folder, ['cat-file', '-t', found]).toString().trim() === 'blob' ? found : null;
}

/** The commits are a second guard: what of them cannot be had is left out. */
function commits(repository: Repository | null): Version[] {
  if (!repository) return [];
  const read = () => {
    const own = ledgerHistory(repository).filter(({ path }) => path === repository.ledger);
    return [...readBlobs(repository, [...new Set(own.map(({ blob }) => blob))])];
  };
  return (orNull(read) ?? []).map(([, text]) => {
    return { text, name: 'a commit', isReleased: false, isCarried: true };
  });
}
