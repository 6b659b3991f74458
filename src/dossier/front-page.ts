import type { Author } from '../model/author.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { CheckState } from '../model/source-check.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { daysBetween } from './days-between.ts';
import type { Dossier } from './dossier.ts';
import { type FrontCorrections, frontCorrections } from './front-corrections.ts';
import { type FrontTimeline, frontTimeline } from './front-timeline.ts';
import { type Day, haveOutlets, type Headline, headline, headlinesByDay } from './headline.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { spanOf } from './span-of.ts';
import { dayOf, type Utterance } from './utterance.ts';

/** What the front page shows. JSON-safe. */
export interface FrontPage {
  readonly edition: Edition;
  readonly lead: Lead | null;
  /** By as many speakers. */
  readonly said: {
    readonly utterances: readonly Utterance[];
    /** All of it, in the week to the newest article. */
    readonly isThisWeek: boolean;
  };
  /** The newest articles but the lead, those of one day together; the newest day first. */
  readonly days: readonly Day[];
  /** How many articles there are besides. */
  readonly earlier: number;
  /** The most quoted first. */
  readonly quoted: readonly Quoted[];
  readonly corrections: FrontCorrections;
  readonly timeline: FrontTimeline;
}

/** What this edition of the site holds. */
export interface Edition {
  readonly articles: number;
  /** The days on which they were published, as an interval; null where none is dated. */
  readonly span: DateValue | null;
  /** Of each quotation, once where several articles print it. */
  readonly states: readonly CheckState[];
}

export interface Lead extends Headline {
  readonly description: string;
  readonly authors: readonly Author[];
  readonly readingMinutes: number;
  /** What it is about foremost: the id of a topic. */
  readonly topic: string | null;
  /** Words of the article to show beneath its title, and the paragraph that has them. */
  readonly pull: { readonly utterance: Utterance; readonly paragraph: number } | null;
}

export interface Quoted extends NamedActor {
  readonly quotations: number;
}

export function frontPage(dossier: Dossier): FrontPage {
  const { articles, utterances } = dossier;
  const lead = articles.find(({ retraction }) => !retraction) ?? null;
  const pull = lead && pullOf(lead, utterances);
  const others = articles.filter((article) => article !== lead);
  const shown = others.slice(0, MOST_HEADLINES);
  return {
    edition: editionOf(dossier),
    lead: lead && { ...headline(lead), ...leadFacts(lead), pull },
    said: saidLately(dossier, pull?.utterance ?? null),
    days: headlinesByDay(shown, haveOutlets(articles)),
    earlier: others.length - shown.length,
    quoted: mostQuoted(dossier),
    corrections: frontCorrections(dossier),
    timeline: frontTimeline(dossier),
  };
}

const MOST_HEADLINES = 18;

function editionOf({ articles, utterances }: Dossier): Edition {
  const standing = articles.filter(({ retraction }) => !retraction);
  const dates = standing.flatMap(({ published }) => published ?? []);
  const [newest, oldest] = [dates[0], dates.at(-1)];
  const span = newest && oldest ? spanOf(oldest, newest) : null;
  const states = utterances.map(({ state }) => state);
  return { articles: standing.length, span, states };
}

function leadFacts({ description, authors, readingMinutes, topics }: ListedArticle) {
  return { description, authors, readingMinutes, topic: topics[0] ?? null };
}

function pullOf({ slug, quotes }: ListedArticle, utterances: readonly Utterance[]): Lead['pull'] {
  const own = utterances.filter(({ article }) => article.slug === slug);
  const [utterance] = own.toSorted((a, b) => weightOf(b) - weightOf(a));
  const quote = quotes.find(({ id }) => id === utterance?.id);
  return utterance && quote && utterance.form === 'direct'
    ? { utterance, paragraph: quote.paragraph }
    : null;
}

/** How well words stand by themselves: those that were found in their source before others, if of some length. */
function weightOf({ form, state, ...words }: Utterance): number {
  const { length } = quoteWords(words);
  const isFit = form === 'direct' && length >= 60 && length <= 200;
  return (isFit ? 10 : form === 'direct' ? 0 : -10) + STATES.indexOf(state);
}

const STATES: readonly CheckState[] = ['not held', 'translated', 'found'];

/** What was said in the last week; where that is by too few speakers, what others said before. */
function saidLately({ utterances, asOf }: Dossier, except: Utterance | null): FrontPage['said'] {
  const fit = utterances.filter(
    (each) => each !== except && each.form === 'direct' && isShort(each),
  );
  const week = ofManySpeakers(fit.filter((each) => isWithinWeek(dayOf(each), asOf)));
  const speakers = new Set(week.map(({ speaker }) => speaker.id));
  const before = ofManySpeakers(fit.filter(({ speaker }) => !speakers.has(speaker.id)));
  const said = [...week, ...before].slice(0, MOST_SAID);
  return { utterances: said, isThisWeek: said.length === week.length };
}

const MOST_SAID = 4;

function isShort(utterance: Utterance): boolean {
  const { length } = quoteWords(utterance);
  return length >= 20 && length <= 180;
}

function isWithinWeek(day: string | null, asOf: string | null): boolean {
  return day !== null && asOf !== null && Math.abs(daysBetween(day, asOf)) < 7;
}

/** The first of each speaker, and of each article while there are enough of those. */
function ofManySpeakers(utterances: readonly Utterance[]): readonly Utterance[] {
  const first = firstOfEach(utterances, ({ speaker }) => speaker.id);
  const spread = firstOfEach(first, ({ article }) => article.slug);
  const rest = first.filter((each) => !spread.includes(each));
  const chosen = new Set([...spread, ...rest].slice(0, MOST_SAID));
  return utterances.filter((each) => chosen.has(each));
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);
}

function mostQuoted({ actors }: Dossier): readonly Quoted[] {
  const counted = [...actors.values()].map((actor) => {
    const quotations = actor.utterances.filter(({ form }) => form === 'direct').length;
    return { ...namedActor(actor), quotations };
  });
  return counted
    .filter(({ quotations }) => quotations > 0)
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, MOST_QUOTED);
}

const MOST_QUOTED = 8;
