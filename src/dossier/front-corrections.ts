import { type Change, changesOf } from './change.ts';
import type { Dossier } from './dossier.ts';

/** What was corrected and withdrawn, as the front page tells it. JSON-safe. */
export interface FrontCorrections {
  /** A few, the newest first. */
  readonly newest: readonly Change[];
  readonly corrections: number;
  readonly withdrawals: number;
}

export function frontCorrections({ articles }: Pick<Dossier, 'articles'>): FrontCorrections {
  const changes = changesOf(articles);
  const withdrawn = changes.filter(({ kind }) => kind === 'withdrawal' || kind === 'retraction');
  return {
    newest: changes.slice(0, MOST_CHANGES),
    corrections: changes.length - withdrawn.length,
    withdrawals: withdrawn.length,
  };
}

const MOST_CHANGES = 3;
