import type { Candidate } from './candidate.ts';
import type { SentenceAt } from './create-sentence-at.ts';
import type { Tongue } from './tongue.ts';

/** The text in which to look for who speaks, and who may. */
export interface Setting {
  readonly text: string;
  /** The same length, what is quoted masked. */
  readonly masked: string;
  readonly candidates: readonly Candidate[];
  readonly tongue: Tongue;
  readonly sentenceAt: SentenceAt;
}
