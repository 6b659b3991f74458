import type { Range } from '../text/normalise.ts';
import type { Mention } from './named.ts';

/** Words by which a sentence may say who speaks. */
export type Candidate = NamedCandidate | PronounCandidate | CalledCandidate;

interface NamedCandidate extends Range {
  readonly kind: 'named';
  readonly mention: Mention;
}

interface PronounCandidate extends Range {
  readonly kind: 'he' | 'she' | 'who' | 'other';
}

/** “the spokesman”, “a Japanese government official” */
export interface CalledCandidate extends Range {
  readonly kind: 'called';
  /** With the article. */
  readonly words: string;
  readonly isDefinite: boolean;
  readonly isHouse: boolean;
}
