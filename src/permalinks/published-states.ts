import { parseDate } from '../dates/parse-date.ts';
import { compareDays } from '../dates/compare-days.ts';
import type { Permalink } from '../schema/permalink.ts';
import { type FactName, factsOf } from './facts.ts';
import type { PublicId } from './public-id.ts';
import { changedFacts, type PublishedState } from './told-changes.ts';

/** The words that were published at an address, oldest first. */
export function publishedWords({ versions = [] }: Permalink): PublishedState[] {
  return versions.map(({ date, kind, sha256 }) => ({ date, kind, state: { words: sha256 } }));
}

/** What else was published at an anchor, oldest first. */
export function publishedFacts(anchor: string, permalink: Permalink): PublishedState[] {
  return factsOf(anchor, permalink).map(({ since: date, kind, ...state }) => ({
    date,
    kind,
    state,
  }));
}

/** The facts in which a thing is not as it was published; a name that it also bears, or a date that is in the former one, is. */
export function changedSince(
  before: PublishedState['state'],
  { facts, alike }: Pick<PublicId, 'facts' | 'alike'>,
): readonly FactName[] {
  const names: readonly FactName[] = ['name', 'title', 'on', 'speaker', 'to', 'form'];
  const changed = new Set(changedFacts(before, facts));
  return names.filter((fact) => {
    const was = before[fact];
    if (was === undefined || !changed.has(fact)) return false;
    const isMoreExact = fact === 'on' && isWithin(facts.on, was);
    return !isMoreExact && changedFacts({ was }, { was: alikeOf(alike[fact], was) }).length > 0;
  });
}

function alikeOf(values: readonly string[] | undefined, was: string): string | undefined {
  return values?.find((value) => changedFacts({ value }, { value: was }).length === 0);
}

/** Whether a date is one of those that another leaves open. */
function isWithin(now: string | undefined, before: string): boolean {
  const [inner, outer] = [now === undefined ? null : parseDate(now), parseDate(before)];
  if (!inner || !outer) return false;
  const { earliest, latest } = inner;
  const begins = outer.earliest === null || isOrdered(outer.earliest, earliest);
  return begins && (outer.latest === null || isOrdered(latest, outer.latest));
}

function isOrdered(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && compareDays(first, second) <= 0;
}
