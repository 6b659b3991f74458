import { git } from './git.ts';
import { hasFile } from './ledgers-elsewhere.ts';
import type { Repository } from './repository.ts';

/** The tag that was made last of those that have our ledger; null where there is none. Throws a GitFailure. */
export function newestRelease(repository: Repository): string | null {
  // The last key counts first.
  const sort = ['--sort=-version:refname', '--sort=-creatordate'];
  const said = git(repository.folder, [
    'for-each-ref',
    ...sort,
    '--format=%(refname)',
    'refs/tags',
  ]).toString();
  const tags = said.split('\n').filter((name) => name !== '');
  const found = tags.find((tag) => hasFile(repository, tag, repository.ledger));
  return found?.replace(/^refs\/tags\//u, '') ?? null;
}
