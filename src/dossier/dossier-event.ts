import { compareDates } from '../dates/compare-dates.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { EventRef, TimelineEntry } from '../model/timeline-entry.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { canBeOneDay, gatherEvents } from './gather-events.ts';

/** What happened, or is to happen, by one article or several. JSON-safe. */
export interface DossierEvent extends Pick<TimelineEntry, 'title' | 'date' | 'status'> {
  /** Names it for good: the address, `slug#anchor`, that it was published at first. */
  readonly key: string;
  /** BCP 47, of its title: that of the newest article, if there is one in the site’s language. */
  readonly lang: string;
  /** Ids of those whom any of the articles names with it. */
  readonly actors: readonly string[];
  /** Where it is told, the newest first, whose date and status count. */
  readonly places: readonly EventPlace[];
  /** That of them which was published first. */
  readonly first: EventPlace;
  /** The dates that the articles give, where they disagree; else none. */
  readonly dates: readonly EventDate[];
  /** What has taken its place, where it was rescheduled. */
  readonly movedTo: MovedEvent | null;
  /** What it has taken the place of. */
  readonly movedFrom: readonly MovedEvent[];
}

/** An event, as another one names it. */
export type MovedEvent = Pick<DossierEvent, 'title' | 'date' | 'key'>;

export interface EventPlace {
  readonly article: ArticleRef;
  /** As in `#d-<id>`. */
  readonly id: string;
}

export interface EventDate {
  readonly date: DateValue;
  readonly places: readonly EventPlace[];
}

interface Told {
  readonly entry: TimelineEntry;
  readonly article: ArticleRef;
  /** The address that it was published at first, or is to be. */
  readonly first: string;
}

/**
 * The events of standing articles, which come newest first; the earliest event first. Articles can tell of one event
 * where they give it the same id. `lang` is the site’s.
 */
export function eventsOf(
  articles: readonly ListedArticle[],
  lang: string,
): readonly DossierEvent[] {
  const told = articles.flatMap((article): Told[] => {
    if (article.retraction) return [];
    const ref = articleRef(article);
    return article.timeline.map((entry) => ({
      ...{ entry, article: ref },
      first: entry.recorded?.address ?? firstAddress(article, entry),
    }));
  });
  const byId = Map.groupBy(told, ({ entry }) => entry.id);
  const groups = [...byId.values()].flatMap(gatherEvents);
  const keys = new Map(
    groups.flatMap((group) => group.map((each) => [placeKey(each, each.entry.id), keyOf(group)])),
  );
  const events = groups.map((group) => ({
    ...toEvent(group, lang),
    ...movesOf(group, (told, id) => keys.get(placeKey(told, id)) ?? null),
  }));
  return events.toSorted((a, b) => compareDates(a.date, b.date) || (a.key < b.key ? -1 : 1));
}

function toEvent(told: readonly Told[], lang: string): Omit<DossierEvent, 'movedTo' | 'movedFrom'> {
  const [newest] = told;
  if (!newest) throw new RangeError('an event that nobody tells');
  const titled = told.find(({ article }) => isSameLanguage(article.lang, lang)) ?? newest;
  const { date, status } = newest.entry;
  const doAgree = told.every((each) => canBeOneDay(each, newest));
  const dates = Map.groupBy(doAgree ? [] : told, ({ entry }) => entry.date.edtf);
  const actors = new Set(told.flatMap(({ entry }) => entry.actors.map(({ id }) => id)));
  return {
    ...{ title: titled.entry.title, date, status },
    key: keyOf(told),
    lang: titled.article.lang,
    actors: [...actors],
    places: told.map(placeOf),
    first: placeOf(firstOf(told) ?? newest),
    dates: [...dates.values()].flatMap(toEventDate),
  };
}

function keyOf(told: readonly Told[]): string {
  return firstOf(told)?.first ?? '';
}

/** The place that was recorded first: an older article that joins later changes nothing. */
function firstOf(told: readonly Told[]): Told | undefined {
  return told.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))[0];
}

function firstAddress({ firstSlug }: ListedArticle, entry: TimelineEntry): string {
  return addressOf(firstSlug, anchorOf('event', entry.formerly[0] ?? entry.id));
}

function rankOf({ entry, first }: Told): string {
  return `${entry.recorded?.since ?? NOT_YET} ${first}`;
}

// After all days.
const NOT_YET = '~';

function placeKey({ article }: Told, id: string): string {
  return `${article.slug}#${id}`;
}

function placeOf({ article, entry }: Told): EventPlace {
  return { article, id: entry.id };
}

function toEventDate(told: readonly Told[]): EventDate[] {
  const date = told[0]?.entry.date;
  return date ? [{ date, places: told.map(placeOf) }] : [];
}

/** Whether it was moved, the newest article knows; any can tell what it was before. */
function movesOf(
  told: readonly Told[],
  keyIn: (told: Told, id: string) => string | null,
): Pick<DossierEvent, 'movedTo' | 'movedFrom'> {
  const name = (each: Told, { id, title, date }: EventRef): MovedEvent[] => {
    const key = keyIn(each, id);
    return key === null || key === keyOf(told) ? [] : [{ title, date, key }];
  };
  const to = told
    .slice(0, 1)
    .flatMap((each) => (each.entry.movedTo ? name(each, each.entry.movedTo) : []));
  const from = told.flatMap((each) => each.entry.movedFrom.flatMap((other) => name(each, other)));
  const byKey = Map.groupBy(from, ({ key }) => key);
  return {
    movedTo: to[0] ?? null,
    movedFrom: [...byKey.values()].flatMap(([first]) => first ?? []),
  };
}
