import type { ListedActor, ListedArticle } from '../model/listed-article.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import { type ActorListing, actorListings } from './actor-listings.ts';
import { apartFrom } from './apart-from.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import type { DossierEvent } from './dossier-event.ts';
import type { SiteName } from './site-names.ts';
import type { Utterance } from './utterance.ts';

/** An actor, by all standing articles. JSON-safe. */
export interface DossierActor extends Pick<
  ListedActor,
  'id' | 'formerly' | 'name' | 'kind' | 'role' | 'of' | 'roles' | 'description' | 'url' | 'wikidata'
> {
  /** BCP 47, of its name; mostly also of its role and its description, which are those of the newest article, if there is one in the site’s language. */
  readonly lang: string;
  /** What tells it from another of the same name; null where there is none. */
  readonly apart: string | null;
  /** The words by which the articles name it, the most frequent first. */
  readonly named: readonly (readonly [words: string, times: number])[];
  /** Those that name it or list it, newest first. */
  readonly articles: readonly ArticleRef[];
  /** What it said, newest first. */
  readonly utterances: readonly Utterance[];
  /** What others said that names it, newest first. */
  readonly about: readonly Utterance[];
  /** Ids of those quoted in the same articles, with how many quotations of theirs; the most quoted first. */
  readonly beside: readonly (readonly [id: string, quotations: number])[];
  /** The earliest first. */
  readonly events: readonly DossierEvent[];
}

/** The actors of standing articles, which come newest first, by their ids; `names` and `lang` are the site’s. */
export function actorsOf(
  articles: readonly ListedArticle[],
  utterances: readonly Utterance[],
  events: readonly DossierEvent[],
  names: ReadonlyMap<string, SiteName>,
  lang: string,
): ReadonlyMap<string, DossierActor> {
  const said = Map.groupBy(utterances, ({ speaker }) => speaker.id);
  const naming = groupByEach(utterances, ({ names }) => names);
  const taking = groupByEach(events, ({ actors }) => actors);
  const actors = [...actorListings(articles)].map(([id, own]) => ({
    ...factsOf(own, lang),
    ...names.get(id),
  }));
  const namesakes = Map.groupBy(actors, ({ name }) => name);
  const told = actors.map((actor): [string, DossierActor] => [
    actor.id,
    {
      ...actor,
      apart: apartFrom(actor, namesakes.get(actor.name)?.filter((other) => other !== actor) ?? []),
      utterances: said.get(actor.id) ?? [],
      about: naming.get(actor.id) ?? [],
      events: taking.get(actor.id) ?? [],
    },
  ]);
  return new Map(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function factsOf(
  listings: readonly ActorListing[],
  siteLang: string,
): Omit<DossierActor, 'apart' | 'utterances' | 'about' | 'events'> {
  const newest =
    listings.find(({ article }) => isSameLanguage(article.lang, siteLang)) ?? listings[0];
  if (!newest) throw new RangeError('an actor whom no article lists');
  const { id, name, kind, role, of, roles, description, url, wikidata } = newest.actor;
  return {
    ...{ id, name, kind, role, of, roles, description, url, wikidata },
    formerly: [...new Set(listings.flatMap(({ actor }) => actor.formerly))],
    lang: newest.article.lang,
    named: namesIn(listings),
    articles: listings.map(({ article }) => articleRef(article)),
    beside: quotedBeside(id, listings),
  };
}

function namesIn(listings: readonly ActorListing[]): DossierActor['named'] {
  const times = new Map<string, number>();
  for (const [words, count] of listings.flatMap(({ actor }) => actor.named))
    times.set(words, (times.get(words) ?? 0) + count);
  return [...times].toSorted(([, a], [, b]) => b - a);
}

function quotedBeside(id: string, listings: readonly ActorListing[]): DossierActor['beside'] {
  const quotes = listings.flatMap(({ article }) => article.quotes);
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker.id);
  return [...bySpeaker]
    .flatMap(([speaker, own]) => (speaker === id ? [] : [[speaker, own.length] as const]))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_BESIDE);
}

const MOST_BESIDE = 12;

function groupByEach<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
