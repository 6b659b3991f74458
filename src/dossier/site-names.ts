import type { ActorRef } from '../model/actor-card.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import { actorListings, type ActorListing } from './actor-listings.ts';
import type { SharedActor } from './with-masters.ts';

/** What the pages across articles call an actor. JSON-safe. */
export interface SiteName {
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * By their ids: the name that the shared list gives, else that of the newest article in the language of the site, else
 * that of the newest. What one article prints stays on its own pages.
 */
export function siteNames(
  articles: readonly ListedArticle[],
  siteLang: string,
  shared: readonly SharedActor[],
): ReadonlyMap<string, SiteName> {
  const given = new Map(shared.map(({ id, name }) => [id, name]));
  const listings = actorListings(articles);
  return new Map([...listings].map(([id, own]) => [id, nameOf(own, siteLang, given.get(id))]));
}

/** Somebody whom an article names, as the site calls them; `names` are those of the site, `lang` is the article’s. */
export function onSite(
  { id, name }: ActorRef,
  names: ReadonlyMap<string, SiteName>,
  lang: string,
): SiteName & { readonly id: string } {
  const known = names.get(id) ?? { name, lang };
  return { id, name: known.name, lang: known.lang };
}

function nameOf(
  listings: readonly ActorListing[],
  siteLang: string,
  given: string | undefined,
): SiteName {
  const ownLanguage = listings.filter(({ article }) => isSameLanguage(article.lang, siteLang));
  const [newest] = [...ownLanguage, ...listings];
  const name = given ?? newest?.actor.name ?? '';
  const so = [...ownLanguage, ...listings].find(({ actor }) => actor.name === name);
  return { name, lang: so?.article.lang ?? siteLang };
}
