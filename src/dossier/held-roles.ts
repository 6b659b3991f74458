import type { ActorRef } from '../model/actor-card.ts';
import { type DateValue, parseDate } from '../dates/parse-date.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import type { ActorListing } from './actor-listings.ts';
import { byDay } from './by-day.ts';
import { spanOf } from './span-of.ts';

/** A role, as articles give it. JSON-safe. */
export interface HeldRole {
  readonly role: string | null;
  readonly of: ActorRef | null;
  /** BCP 47. */
  readonly lang: string;
  /** From when to when it was held; null where that is not stated. */
  readonly time: DateValue | null;
  /** When the articles that give it were published, where it is not known when it was held; null where it is the only role, or none of them is dated. */
  readonly span: DateValue | null;
}

/** The roles of one actor, the newest first: those in the site’s language, if there are any. */
export function heldRoles(listings: readonly ActorListing[], lang: string): readonly HeldRole[] {
  const stated = listings.filter(({ actor }) => actor.role !== null || actor.of !== null);
  const own = stated.filter(({ article }) => isSameLanguage(article.lang, lang));
  const told = own.length > 0 ? own : stated;
  const dated = datedRoles(told);
  const known = new Set(dated.map(senseOf));
  const others = [...Map.groupBy(told, ({ actor }) => senseOf(actor))].filter(
    ([sense, [first]]) => !known.has(sense) && (dated.length === 0 || first?.actor.role != null),
  );
  const isOneOfSeveral = dated.length + others.length > 1;
  return [...others.flatMap(([, same]) => toRole(same, isOneOfSeveral)), ...dated];
}

/** Those of which it is stated when they were held, the last begun first. */
function datedRoles(listings: readonly ActorListing[]): readonly HeldRole[] {
  const newest = listings.find(({ actor }) => actor.roles.length > 0);
  if (!newest) return [];
  // The last is the one that is held at other times.
  return newest.actor.roles
    .slice(0, -1)
    .toSorted((a, b) => byDay(b.from?.earliest ?? null, a.from?.earliest ?? null))
    .map(({ role, of, from, to }) => ({
      ...{ role, of, lang: newest.article.lang, span: null },
      time: parseDate(`${from?.edtf ?? '..'}/${to?.edtf ?? '..'}`),
    }));
}

/** “Minister of Japan” is the same with and without Japan named as whose minister that is. */
function senseOf({ role, of }: Pick<HeldRole, 'role' | 'of'>): string {
  return of === null || role?.includes(of.name) ? `${role}` : `${role}, ${of.id}`;
}

function toRole(same: readonly ActorListing[], isOneOfSeveral: boolean): HeldRole[] {
  const newest = same.find(({ actor }) => actor.of !== null) ?? same[0];
  if (!newest) return [];
  const { role, of } = newest.actor;
  const span = isOneOfSeveral ? spanOfListings(same) : null;
  return [{ role, of, lang: newest.article.lang, time: null, span }];
}

/** When the articles were published, which come newest first. */
export function spanOfListings(listings: readonly ActorListing[]): DateValue | null {
  const dates = listings.flatMap(({ article }) => article.published ?? []);
  const [last, first] = [dates[0], dates.at(-1)];
  return first && last ? spanOf(first, last) : null;
}
