import type { Permalink } from '../schema/permalink.ts';
import { DRAFT, dueDays, dueOf } from './due-of.ts';
import { joinStates, type StateRules } from './join-states.ts';

type Due = Pick<Permalink, 'published' | 'due'>;

/**
 * When two records of one article together say that it was to come: a day that one of them says was put off does not
 * count; of two that know nothing of each other the earlier day does, since it may have been read then.
 */
export function joinDue(a: Due, b: Due): Due {
  if (!a.due && !b.due) return { published: a.published < b.published ? a.published : b.published };
  const [later, earlier] = dueOf(a) < dueOf(b) ? [b, a] : [a, b];
  const due = joinStates(dueDays(later), dueDays(earlier), SAME_DAY);
  return { published: due.findLast((day) => day !== DRAFT) ?? earlier.published, due };
}

const SAME_DAY: StateRules<string> = {
  isSame: (a, b) => a === b,
  join: (a) => a,
  since: (day) => day,
};
