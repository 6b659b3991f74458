import type { Range } from '../text/normalise.ts';

/** A run of words that make a name, with what is said before it of who that is. */
export interface NameRun extends Range {
  readonly name: string;
  /** “Chinese Foreign Ministry spokesperson”; '' where nothing stands there. */
  readonly role: string;
  /** Where the role begins, or the name where there is none. */
  readonly from: number;
}

/** A word and where it stands. */
export interface Token extends Range {
  readonly word: string;
}
