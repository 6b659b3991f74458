import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import { type CheckState, stateOf } from '../model/source-check.ts';
import { spokenKey } from '../text/spoken-words.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { byDay, lastDay } from './by-day.ts';
import { onSite, type SiteName } from './site-names.ts';

/** What somebody said: a quotation of one article, or of several that print the same words. JSON-safe. */
export interface Utterance extends Pick<
  ListedQuote,
  'id' | 'to' | 'parts' | 'gaps' | 'form' | 'date' | 'context' | 'names'
> {
  /** As pages across articles call it. */
  readonly speaker: SiteName & { readonly id: string };
  /** The first that printed it. */
  readonly article: ArticleRef;
  readonly state: CheckState;
  /** The document that its words were found in. */
  readonly source: { readonly id: string; readonly title: string } | null;
  /** How often its words were changed since they were published, but for slips of spelling. */
  readonly revised: number;
  /** The other places that print the same words of the same speaker, the first of them first. */
  readonly elsewhere: readonly QuotePlaceRef[];
}

export interface QuotePlaceRef {
  readonly article: ArticleRef;
  readonly id: string;
}

/**
 * What was said in standing articles, newest first: by the day it was said, or else that of the article. `names` are
 * those of the site, by id.
 */
export function utterancesOf(
  articles: readonly ListedArticle[],
  names: ReadonlyMap<string, SiteName> = new Map(),
): readonly Utterance[] {
  const oldestFirst = articles.filter(({ retraction }) => !retraction).toReversed();
  const told = oldestFirst.flatMap((article) => {
    const ref = articleRef(article);
    return article.quotes.map((quote) => toUtterance(quote, ref, names));
  });
  const alike = Map.groupBy(told, keyOf);
  const utterances = [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, elsewhere: others.map(({ article, id }) => ({ article, id })) }] : [],
  );
  return utterances.toSorted((a, b) => byDay(dayOf(b), dayOf(a)));
}

/** The last day on which it can have been said, or else been printed; ISO 8601, null where neither is known. */
export function dayOf({ date, article }: Utterance): string | null {
  return lastDay(date) ?? lastDay(article.published);
}

function toUtterance(
  quote: ListedQuote,
  article: ArticleRef,
  siteNames: ReadonlyMap<string, SiteName>,
): Utterance {
  const { id, to, parts, gaps, form, date, context, names, check, revisions } = quote;
  return {
    ...{ id, to, parts, gaps, form, date, context, names, article },
    speaker: onSite(quote.speaker, siteNames, article.lang),
    state: stateOf(quote),
    source: check && { id: check.source.id, title: check.source.title },
    revised: revisions.filter(({ was, kind }) => was && kind !== 'typo').length,
    elsewhere: [],
  };
}

function keyOf({ speaker, form, ...words }: Utterance): string {
  return `${speaker.id} ${form} ${spokenKey(quoteWords(words))}`;
}
