import { join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { git } from './git.ts';
import { orNull } from './or-null.ts';
import { shellWord } from './shell-word.ts';

/**
 * The command that has back the files of something published at an address, where a release is known that has one of
 * them, `file`; else ''. `files` may be a pattern.
 */
export type RestoreFrom = (address: string, file: string, files: string) => string;

/** Makes such a function of a content folder; each revision is asked once what it has there. */
export function restoreFrom(folder: string, releaseOf: (address: string) => string): RestoreFrom {
  const known = new Map<string, ReadonlySet<string>>();
  return (address, file, files) => {
    const [, revision] = /^(?:release|commit) (.+)$/u.exec(releaseOf(address)) ?? [];
    if (revision === undefined) return '';
    const there = known.get(revision) ?? filesOf(folder, revision);
    known.set(revision, there);
    if (!there.has(file)) return '';
    return `git restore --source=${shellWord(revision)} ${shellWord(displayPath(join(folder, files)))}`;
  };
}

/** The paths in a folder at a revision, as they are seen from there; none where git cannot say. */
function filesOf(folder: string, revision: string): ReadonlySet<string> {
  const args = ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision];
  return new Set(orNull(() => git(folder, args).toString().split('\0')));
}
