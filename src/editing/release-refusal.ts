import { displayPath } from '../article/read-or-report.ts';
import type { Content } from '../content/read-content.ts';
import { GitFailure } from '../permalinks/git.ts';
import type { ContentError } from '../problems/content-error.ts';
import { refusal } from './refusal.ts';

export type Tell = (why: string, remedy: string) => ContentError;

/** What a release throws where it is refused. */
export function refusalOf({ ledger: { file } }: Content): Tell {
  const spot = { path: displayPath(file.path), text: '' };
  return (why, remedy) => refusal(spot, 'edit-refused', why, remedy);
}

/** What `work` makes; where git fails, what `tell` says of it is thrown. */
export function orRefuse<T>(tell: (why: string) => ContentError, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GitFailure ? tell(error.message) : error;
  }
}
