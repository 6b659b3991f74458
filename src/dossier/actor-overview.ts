import type { ListedActor } from '../model/listed-article.ts';
import type { Correction } from '../model/article.ts';
import { anchorOf } from '../model/anchor.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { ActorListing } from './actor-listings.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { byDay, lastDay } from './by-day.ts';
import { isAhead } from './ends.ts';
import type { Dossier } from './dossier.ts';
import type { DossierActor } from './dossier-actor.ts';
import type { DossierEvent } from './dossier-event.ts';
import { type HeldRole, heldRoles, spanOfListings } from './held-roles.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { type SpokenCount, spokenCount } from './spoken-count.ts';
import type { SpokenOf } from './spoken-of.ts';
import { MOST_TOLD } from './timeline-selection.ts';
import type { Utterance } from './utterance.ts';

/** What the first page of an actor tells besides what it said. JSON-safe. */
export interface ActorOverview extends Pick<ListedActor, 'description' | 'url' | 'wikidata'> {
  readonly roles: readonly HeldRole[];
  readonly figures: ActorFigures;
  /** The words by which the articles name it, the most frequent first. */
  readonly named: readonly (readonly [words: string, times: number])[];
  /** Whom it spoke of, the most often first. */
  readonly spokeOf: readonly (NamedActor & SpokenCount)[];
  /** Who is quoted in the same articles, the most quoted first. */
  readonly beside: readonly (NamedActor & { readonly count: number })[];
  /** The newest of what others said of it. */
  readonly about: Some<Utterance>;
  /** The newest, the earliest of them first. */
  readonly events: Some<ActorEvent>;
  /** The newest articles that name it. */
  readonly articles: Some<ArticleRef>;
  /** Of what it said or what it is called, but for slips of spelling; newest first. */
  readonly corrections: Some<ActorCorrection>;
}

/** Some of a list. */
export interface Some<T> {
  readonly items: readonly T[];
  /** How many there are. */
  readonly count: number;
}

export interface ActorFigures {
  readonly quotations: number;
  readonly paraphrases: number;
  /** In how many articles it is quoted. */
  readonly quotedIn: number;
  /** How many articles name or list it. */
  readonly namedIn: number;
  /** When these were published; null where none is dated. */
  readonly span: DateValue | null;
}

export interface ActorEvent extends Pick<DossierEvent, 'title' | 'date' | 'status' | 'lang'> {
  /** Where the newest article tells of it. */
  readonly place: DossierEvent['places'][number] | null;
  /** Whether it is planned and may be still to come, as of the newest article. */
  readonly isAhead: boolean;
}

export interface ActorCorrection extends Correction {
  readonly article: ArticleRef;
}

export function actorOverview(
  actor: DossierActor,
  listings: readonly ActorListing[],
  spoken: SpokenOf,
  { actors, asOf }: Pick<Dossier, 'actors' | 'asOf'>,
  lang: string,
): ActorOverview {
  const { description, url, wikidata } = actor;
  return {
    ...{ description, url, wikidata },
    roles: heldRoles(listings, lang),
    figures: figuresOf(actor, listings),
    named: actor.named.slice(0, MOST_LISTED),
    spokeOf: spokeOf(spoken.get(actor.id), actors),
    beside: actor.beside.slice(0, MOST_LISTED).flatMap(([id, count]) => {
      const other = actors.get(id);
      return other ? [{ ...namedActor(other), count }] : [];
    }),
    about: some(actor.about, MOST_SAID),
    events: eventsOf(actor.events, asOf),
    articles: some(actor.articles, MOST_LISTED),
    corrections: some(correctionsOf(actor.id, listings), MOST_SAID),
  };
}

const MOST_LISTED = 8;

/** As many of what others said are shown on the actor’s own page. */
export const MOST_SAID = 4;

function some<T>(items: readonly T[], most: number): Some<T> {
  return { items: items.slice(0, most), count: items.length };
}

function figuresOf(
  { utterances, articles }: DossierActor,
  listings: readonly ActorListing[],
): ActorFigures {
  const quotations = utterances.filter(({ form }) => form === 'direct').length;
  const places = utterances.flatMap(({ article, elsewhere }) => [
    article.slug,
    ...elsewhere.map((each) => each.article.slug),
  ]);
  return {
    quotations,
    paraphrases: utterances.length - quotations,
    quotedIn: new Set(places).size,
    namedIn: articles.length,
    span: spanOfListings(listings),
  };
}

function spokeOf(
  said: ReadonlyMap<string, readonly Utterance[]> | undefined,
  actors: Dossier['actors'],
): ActorOverview['spokeOf'] {
  return [...(said ?? [])]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, utterances]) => {
      const named = actors.get(id);
      return named ? [{ ...namedActor(named), ...spokenCount(utterances) }] : [];
    })
    .slice(0, MOST_LISTED);
}

function eventsOf(events: readonly DossierEvent[], asOf: string | null): Some<ActorEvent> {
  const items = events.slice(-MOST_TOLD).map((event) => {
    const { title, date, status, lang, places } = event;
    return {
      ...{ title, date, status, lang },
      place: places[0] ?? null,
      isAhead: isAhead(event, asOf),
    };
  });
  return { items, count: events.length };
}

function correctionsOf(id: string, listings: readonly ActorListing[]): readonly ActorCorrection[] {
  return listings
    .flatMap(({ article }) => {
      if (article.corrections.length === 0) return [];
      const own = article.quotes.filter(({ speaker }) => speaker.id === id);
      const anchors = new Set([
        anchorOf('actor', id),
        ...own.map((quote) => anchorOf('quote', quote.id)),
      ]);
      return article.corrections
        .filter(({ kind, anchor }) => kind !== 'typo' && anchor !== null && anchors.has(anchor))
        .map((correction) => ({ ...correction, article: articleRef(article) }));
    })
    .toSorted((a, b) => byDay(lastDay(b.date), lastDay(a.date)));
}
