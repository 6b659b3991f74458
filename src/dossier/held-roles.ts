import type { ActorRef } from '../model/actor-card.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import type { ActorListing } from './actor-listings.ts';
import { spanOf } from './span-of.ts';

/** A role, as articles give it. JSON-safe. */
export interface HeldRole {
  readonly role: string | null;
  readonly of: ActorRef | null;
  /** BCP 47. */
  readonly lang: string;
  /** When the articles that give it were published; null where it is the only one, or none of them is dated. */
  readonly span: DateValue | null;
}

/** The roles of one actor, the newest first: those in the site’s language, if there are any. */
export function heldRoles(listings: readonly ActorListing[], lang: string): readonly HeldRole[] {
  const stated = listings.filter(({ actor }) => actor.role !== null || actor.of !== null);
  const own = stated.filter(({ article }) => isSameLanguage(article.lang, lang));
  const bySense = Map.groupBy(own.length > 0 ? own : stated, senseOf);
  return [...bySense.values()].flatMap((same) => toRole(same, bySense.size > 1));
}

/** “Minister of Japan” is the same with and without Japan named as whose minister that is. */
function senseOf({ actor: { role, of } }: ActorListing): string {
  return of === null || role?.includes(of.name) ? `${role}` : `${role}, ${of.id}`;
}

function toRole(same: readonly ActorListing[], isDated: boolean): HeldRole[] {
  const newest = same.find(({ actor }) => actor.of !== null) ?? same[0];
  if (!newest) return [];
  const { role, of } = newest.actor;
  const { lang } = newest.article;
  return [{ role, of, lang, span: isDated ? spanOfListings(same) : null }];
}

/** When the articles were published, which come newest first. */
export function spanOfListings(listings: readonly ActorListing[]): DateValue | null {
  const dates = listings.flatMap(({ article }) => article.published ?? []);
  const [last, first] = [dates[0], dates.at(-1)];
  return first && last ? spanOf(first, last) : null;
}
