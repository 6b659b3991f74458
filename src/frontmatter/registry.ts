import type { ActorInput } from '../schema/actor.ts';

/** Looks up what articles share of their actors. */
export interface Registry {
  /** Null where it has no such actor; unsound where it has an error that leaves open what it has. */
  readonly find: (id: string) => ActorInput | 'unsound' | null;
  /** The id that was most likely meant by one that is not there; '' where there is none. */
  readonly meant: (id: string) => string;
}

export const NO_REGISTRY: Registry = { find: () => null, meant: () => '' };
