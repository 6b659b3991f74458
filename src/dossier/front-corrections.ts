import { type Change, changesOf } from './change.ts';
import type { Dossier } from './dossier.ts';

/** What was corrected and withdrawn, as the front page tells it. JSON-safe. */
export interface FrontCorrections {
  /** A few, the newest first; no slips of spelling. */
  readonly newest: readonly Change[];
  readonly corrections: number;
  readonly withdrawals: number;
  /** Of spelling. */
  readonly slips: number;
}

export function frontCorrections({ articles }: Pick<Dossier, 'articles'>): FrontCorrections {
  const changes = changesOf(articles);
  const told = changes.filter(({ kind }) => kind !== 'typo');
  const withdrawn = told.filter(({ kind }) => kind === 'withdrawal' || kind === 'retraction');
  return {
    newest: told.slice(0, MOST_CHANGES),
    corrections: told.length - withdrawn.length,
    withdrawals: withdrawn.length,
    slips: changes.length - told.length,
  };
}

const MOST_CHANGES = 3;
