import type { ListedArticle } from '../model/listed-article.ts';
import { newestFirst } from '../model/newest-first.ts';
import { lastDay } from './by-day.ts';
import { actorsOf, type DossierActor } from './dossier-actor.ts';
import { type DossierEvent, eventsOf } from './dossier-event.ts';
import { haveOutlets } from './headline.ts';
import { siteNames } from './site-names.ts';
import { type Utterance, utterancesOf } from './utterance.ts';
import { type SharedActor, withMasters } from './with-masters.ts';

/** What all articles of a site tell together. */
export interface Dossier {
  /** Newest first, those that were retracted among them. */
  readonly articles: readonly ListedArticle[];
  /** The last day on which the newest article can have been published, ISO 8601: no page knows of a later one. */
  readonly asOf: string | null;
  /** By id, in the order of their ids. */
  readonly actors: ReadonlyMap<string, DossierActor>;
  /** Newest first. */
  readonly utterances: readonly Utterance[];
  /** The earliest first. */
  readonly events: readonly DossierEvent[];
}

/**
 * Brings articles together; what is on record of them and what they were checked against is in them already. `lang` is
 * the site’s, `shared` what articles share of their actors.
 */
export function buildDossier(
  listed: readonly ListedArticle[],
  lang: string,
  shared: readonly SharedActor[] = [],
): Dossier {
  const articles = withMasters(newestFirst(listed), shared);
  // Where all have appeared in one place, none need tell of it.
  const told = haveOutlets(articles)
    ? articles
    : articles.map((article) => ({ ...article, source: null }));
  const names = siteNames(articles, lang, shared);
  const utterances = utterancesOf(told, names);
  const events = eventsOf(told, lang);
  return {
    articles,
    asOf: lastDay(articles[0]?.published ?? null),
    actors: actorsOf(told, utterances, events, names, lang),
    utterances,
    events,
  };
}
