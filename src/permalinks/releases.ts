import type { Ledger } from './ledger.ts';
import type { ElsewhereLedger } from './ledgers-elsewhere.ts';
import type { Tag } from './list-tags.ts';
import type { ReleasedLedger } from './released-ledger.ts';

/** What was published and committed, as far as it can be known. */
export interface Releases {
  /** What all releases together have published; null where none has a ledger. */
  readonly published: ReleasedLedger | null;
  /** What any commit in the history of what is checked out has recorded. */
  readonly carried: Ledger;
  /** Why not all of it can be seen, and what to do; null where it can. */
  readonly unseen: { readonly why: string; readonly fix: string } | null;
  /** Whether what was to be held against is neither a revision that has a ledger nor the file of one. */
  readonly isUnknown: boolean;
  /** Whether what the ledger at hand has counts as published too, since nothing else can be known. */
  readonly isBlind: boolean;
  /** Whether there is a release: a tag that has a ledger. Where there is none, the commits stand in for it. */
  readonly isTagged: boolean;
  /** Names of tags whose ledger cannot be read whole. */
  readonly damaged: readonly string[];
  /** Ledgers in other folders that have what the one at hand does not. */
  readonly elsewhere: readonly ElsewhereLedger[];
  /** All tags, also those without a ledger. */
  readonly tags: readonly Tag[];
}

/** Where nothing can be known. */
export const NO_RELEASES: Releases = {
  published: null,
  carried: new Map(),
  unseen: null,
  isUnknown: false,
  isBlind: true,
  isTagged: false,
  damaged: [],
  elsewhere: [],
  tags: [],
};
