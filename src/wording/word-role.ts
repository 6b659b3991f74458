import type { ActorCard } from '../model/actor-card.ts';
import { splitRole } from './split-role.ts';

/**
 * An actor’s role with its affiliation, as one text: `Spokesperson, Rail Board`; null where no role is stated. `lang` is
 * that of the article, BCP 47.
 */
export function wordRole(
  actor: Pick<ActorCard, 'role' | 'of'> | undefined,
  lang: string,
): string | null {
  if (!actor?.role) return null;
  if (!actor.of) return actor.role;
  return Object.values(splitRole(actor.role, actor.of.name, lang)).join('');
}
