import type { ActorKind } from '../schema/actor.ts';
import type { Range } from '../text/normalise.ts';

/** Somebody or something that a text names; what is not known is left out. */
export interface Named {
  /** As it stands in the text at its fullest. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string;
  /** Other names in the text. */
  readonly aliases: readonly string[];
  /** What is to be looked at again; '' where nothing is. */
  readonly check: string;
  /** Whether it is likely to be a name at all. */
  readonly isSure: boolean;
  readonly sex: 'he' | 'she' | null;
}

/** Where a text names somebody. */
export interface Mention extends Range {
  /** Where the words begin that say what its bearer is. */
  readonly from: number;
  /** Whether the name only says what another one is: “Clinton” in “Clinton campaign spokesman Brian Fallon”. */
  readonly isInRole: boolean;
  readonly named: Named;
}
