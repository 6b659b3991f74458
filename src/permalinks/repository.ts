import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, GitFailure } from './git.ts';
import { LEDGER_FILE } from './ledger.ts';

/** The repository in which a content folder really lies: where it is a symbolic link, the one that it leads into. */
export interface Repository {
  /** The content folder. */
  readonly folder: string;
  /** The top folder of the working tree. */
  readonly root: string;
  /** The path of the folder from there, '' or with a slash at its end. */
  readonly prefix: string;
  /** The path of the ledger from there. */
  readonly ledger: string;
  /** The commit that is checked out; null where there is none yet. */
  readonly head: string | null;
  /** Whether a part of the history is not here. */
  readonly isShallow: boolean;
}

/** Opens the repository of a folder; null where it lies in none. Throws a GitFailure. */
export function openRepository(folder: string): Repository | null {
  if (!existsSync(folder) || !isInGit(realpathSync(folder))) return null;
  const said = describe(folder);
  if (said === null) return null;
  const [, isShallow = '', prefix = '', head = ''] =
    /^(true|false)\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/su.exec(said) ?? [];
  const depth = prefix.split('/').length - 1;
  return {
    folder,
    root: join(realpathSync(folder), ...Array<string>(depth).fill('..')),
    prefix,
    ledger: prefix + LEDGER_FILE,
    head: head || null,
    isShallow: isShallow === 'true',
  };
}

/** Whether a folder, or one above it, looks like a repository: to ask git takes as long as to read many articles. */
function isInGit(folder: string): boolean {
  const isBare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
  if (isBare || existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInGit(above);
}

function describe(folder: string): string | null {
  const what = ['--is-shallow-repository', '--show-prefix', '--revs-only', '--default', 'HEAD'];
  try {
    return git(folder, ['rev-parse', ...what]).toString();
  } catch (error) {
    if (error instanceof GitFailure && error.message.includes('not a git repository')) return null;
    throw error;
  }
}
