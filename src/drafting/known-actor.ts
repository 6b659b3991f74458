import type { ActorKind } from '../schema/actor.ts';

/** An actor whom the dossier knows already. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly wikidata?: string | undefined;
  /** Whether `actors.yaml` describes it, so that its id is enough. */
  readonly isShared: boolean;
}
