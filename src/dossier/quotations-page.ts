import type { CheckState } from '../model/source-check.ts';
import type { QuoteForm } from '../schema/quote.ts';
import { nameApart } from './apart-from.ts';
import { type Choice, choicesOf } from './choices.ts';
import { type DayEntry, dayEntries } from './dated-entries.ts';
import type { Dossier } from './dossier.ts';
import {
  type PeriodPage,
  type PeriodPlace,
  periodPages,
  periods,
  placeOf,
} from './period-pages.ts';
import { dayOf, type Utterance } from './utterance.ts';

/** All quotations: how many, the newest, and where the others are. JSON-safe. */
export interface QuotationsIndex {
  readonly quotations: number;
  /** How many of them are paraphrases. */
  readonly paraphrases: number;
  readonly speakers: number;
  readonly list: QuotationList;
  /** The newest first. */
  readonly months: readonly QuotationMonth[];
  /** The most quoted first. */
  readonly quoted: readonly Choice[];
}

/** The quotations of a month, or of a longer time for those whose month is not known; or some, where it has many. */
export interface QuotationsPage extends Omit<PeriodPage<Utterance>, 'items'> {
  readonly list: QuotationList;
}

type Said = Pick<Dossier, 'utterances' | 'actors'>;

export interface QuotationMonth extends Omit<PeriodPlace, 'part'> {
  readonly quotations: number;
}

/** Quotations, newest first, and what can be chosen among them. */
export interface QuotationList {
  readonly entries: readonly DayEntry[];
  /** The most quoted first; beside the newest also the most quoted of all, each with all that they said. */
  readonly speakers: readonly Choice[];
  /** Those that print the most of them first. */
  readonly articles: readonly Choice[];
  readonly forms: readonly QuoteForm[];
  readonly states: readonly CheckState[];
  readonly hasCorrected: boolean;
}

export function quotationsIndex({ utterances, actors }: Said): QuotationsIndex {
  const quoted = speakersOf(utterances, actors);
  const list = quotationList(utterances.slice(0, NEWEST), actors);
  const here = new Set(list.speakers.map(({ id }) => id));
  return {
    quotations: utterances.length,
    paraphrases: utterances.filter(({ form }) => form === 'indirect').length,
    speakers: quoted.length,
    list: {
      ...list,
      speakers: quoted.filter(({ id }, index) => index < MOST_OFFERED || here.has(id)),
    },
    months: periods(utterances, dateOf).map(({ items, ...month }) => ({
      ...month,
      quotations: items.length,
    })),
    quoted: quoted.slice(0, MOST_QUOTED),
  };
}

const NEWEST = 30;
const MOST_QUOTED = 24;
// Of hundreds, the list alone would be heavier than all that is quoted.
const MOST_OFFERED = 60;

/** On which page the quotations of a day begin, by the day. */
export function quotationDays({
  utterances,
}: Pick<Said, 'utterances'>): ReadonlyMap<string | null, PeriodPlace> {
  const oldestFirst = periodPages(utterances, dateOf, MOST_ON_PAGE).toReversed();
  return new Map(
    oldestFirst.flatMap((page) => page.items.map((item) => [dayOf(item), placeOf(page)] as const)),
  );
}

/** Of each month, newest first. */
export function quotationsPages({ utterances, actors }: Said): readonly QuotationsPage[] {
  return periodPages(utterances, dateOf, MOST_ON_PAGE).map(({ items, ...page }) => ({
    ...page,
    list: quotationList(items, actors),
  }));
}

const MOST_ON_PAGE = 30;

/** When it was said, or else printed. */
function dateOf({ date, article }: Utterance) {
  return date ?? article.published;
}

function quotationList(utterances: readonly Utterance[], actors: Said['actors']): QuotationList {
  return {
    entries: dayEntries(utterances),
    speakers: speakersOf(utterances, actors),
    articles: articlesOf(utterances),
    forms: unique(utterances.map(({ form }) => form)),
    states: unique(utterances.map(({ state }) => state)),
    hasCorrected: utterances.some(({ revised }) => revised > 0),
  };
}

function speakersOf(utterances: readonly Utterance[], actors: Said['actors']): readonly Choice[] {
  return choicesOf(
    utterances.flatMap(({ speaker }) => {
      const actor = actors.get(speaker.id);
      return actor ? [{ id: actor.id, name: nameApart(actor), lang: actor.lang }] : [];
    }),
  );
}

function articlesOf(utterances: readonly Utterance[]): readonly Choice[] {
  const printing = utterances.flatMap(({ article, elsewhere }) => [
    article,
    ...elsewhere.map((place) => place.article),
  ]);
  return choicesOf(printing.map(({ slug, title, lang }) => ({ id: slug, name: title, lang })));
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted();
}
