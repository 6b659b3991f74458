import { compareDays } from '../dates/compare-days.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ActorCard, DatedRole, HeldRole } from './actor-card.ts';

/** An actor in the role that was held on a day. */
export function inRole(actor: ActorCard, date: DateValue | null): ActorCard {
  return actor.roles.length === 0 ? actor : { ...actor, ...roleOn(actor.roles, date) };
}

/**
 * The role that was held on a day, the last one of which has no dates: of several, the one that had begun last. Where a
 * date leaves open which of them it was, none of them is told.
 */
export function roleOn(roles: readonly DatedRole[], date: DateValue | null): HeldRole {
  const dated = roles.slice(0, -1);
  const usual = roles.at(-1);
  const possible = date ? dated.filter((role) => mayHold(role, date)) : [];
  const certain = date ? possible.filter((role) => surelyHolds(role, date)) : [];
  const [only, ...others] = possible;
  const held = certain.toSorted(lastBegunFirst)[0] ?? (others.length === 0 ? only : undefined);
  const { role, of } = held ?? usual ?? { role: null, of: null };
  return { role, of };
}

function mayHold({ from, to }: DatedRole, day: DateValue): boolean {
  return (
    isUpTo(from?.earliest ?? null, day.latest, true) &&
    isUpTo(day.earliest, to?.latest ?? null, true)
  );
}

function surelyHolds({ from, to }: DatedRole, day: DateValue): boolean {
  return (
    (from === null || isUpTo(from.latest, day.earliest, false)) &&
    (to === null || isUpTo(day.latest, to.earliest, false))
  );
}

/** Whether one day is not after another; `open` where either is not known. */
function isUpTo(first: string | null, last: string | null, open: boolean): boolean {
  return first === null || last === null ? open : compareDays(first, last) <= 0;
}

function lastBegunFirst(a: DatedRole, b: DatedRole): number {
  const [first, second] = [a.from?.earliest ?? null, b.from?.earliest ?? null];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compareDays(second, first);
}
