import { compareDays } from '../dates/compare-days.ts';
import type { DateStatus } from '../schema/date-entry.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';

/** Where the story stands: what happened last, and what is to come. */
export interface Ends {
  /** The earlier first. */
  readonly last: readonly DossierEvent[];
  readonly next: readonly DossierEvent[];
}

export function endsOf({ events, asOf }: Pick<Dossier, 'events' | 'asOf'>): Ends {
  const ahead = events.filter((event) => isAhead(event, asOf));
  const past = events.filter(({ status }) => status === 'occurred');
  return { last: past.slice(-EACH), next: ahead.slice(0, EACH) };
}

const EACH = 2;

/** Whether an event is still to come, as far as the newest article knows; its day may be open. */
export function isAhead({ status, date }: DossierEvent, asOf: string | null): boolean {
  if (!PLANNED.includes(status)) return false;
  const last = date.latest ?? date.earliest;
  return last === null || asOf === null || compareDays(last, asOf) >= 0;
}

const PLANNED: readonly DateStatus[] = ['scheduled', 'expected'];
