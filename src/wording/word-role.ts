import type { ActorCard } from '../model/actor-card.ts';
import { splitRole } from './split-role.ts';

/** An actor’s role with its affiliation, as one text: `Spokesperson, Rail Board`; null where no role is stated. */
export function wordRole(actor: Pick<ActorCard, 'role' | 'of'> | undefined): string | null {
  if (!actor?.role) return null;
  return actor.of ? Object.values(splitRole(actor.role, actor.of.name)).join('') : actor.role;
}
