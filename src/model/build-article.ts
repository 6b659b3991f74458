import { anchorOfCorrection } from './anchor.ts';
import type { Section } from './section.ts';
import type { ArticleInput } from '../schema/article.ts';
import type { ActorInput } from '../schema/actor.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { ActorLookup, ActorRef, Mention } from './actor-card.ts';
import type { Article, Correction } from './article.ts';
import { readAuthor } from './author.ts';
import { buildActors } from './build-actors.ts';
import { buildQuotes, type FoundQuote } from './build-quotes.ts';
import { buildTimeline } from './build-timeline.ts';
import { readingMinutes } from './reading-minutes.ts';
import { readDate } from './read-date.ts';
import { readSource } from './source.ts';
import { buildWithdrawals, readRetraction, type Retraction } from './withdrawal.ts';

/** What the text of an article showed. */
export interface Findings {
  readonly quotes: readonly FoundQuote[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly wordCount: number;
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly sections: readonly Section[];
}

/**
 * Brings an author’s frontmatter and what was found in the text together; what is on record of it is not known yet.
 * Throws a RangeError on a reference that was not checked before.
 */
export function buildArticle(
  slug: string,
  lang: string,
  input: ArticleInput,
  found: Findings,
): Article {
  const actorOf = actorLookup(input.actors);
  const quotes = buildQuotes(input, found.quotes, actorOf);
  const corrections = buildCorrections(input.corrections);
  const retraction = readRetraction(input.retraction);
  return {
    slug,
    formerly: input.formerly,
    title: input.title,
    description: input.description,
    lang: input.lang ?? lang,
    note: input.note ?? null,
    published: readDate(input.published),
    updated: readDate(input.updated),
    recorded: null,
    firstSlug: input.formerly[0] ?? slug,
    topics: [...new Set(input.topics)],
    authors: input.authors.map(readAuthor),
    source: readSource(input.source),
    wordCount: found.wordCount,
    text: found.text,
    paragraphs: found.paragraphs,
    sections: found.sections,
    readingMinutes: readingMinutes(found.wordCount),
    actors: buildActors(input, found.mentions, actorOf),
    timeline: buildTimeline(input, actorOf),
    quotes,
    corrections,
    withdrawn: buildWithdrawals(input.withdrawn, slug),
    retraction,
    version: {
      number: 1 + corrections.length + Number(retraction !== null),
      date: latestChange(corrections, retraction) ?? readDate(input.updated ?? input.published),
    },
    held: null,
  };
}

function latestChange(
  [newest]: readonly Correction[],
  retraction: Retraction | null,
): Correction['date'] | null {
  return retraction?.date ?? newest?.date ?? null;
}

function actorLookup(actors: readonly ActorInput[]): ActorLookup {
  const refs = new Map(actors.map(({ id, name }): [string, ActorRef] => [id, { id, name }]));
  return (id) => {
    const ref = refs.get(id);
    if (!ref) throw new RangeError(`no actor “${id}”`);
    return ref;
  };
}

function buildCorrections(corrections: ArticleInput['corrections']): Correction[] {
  const dated = corrections.flatMap(({ date, kind, text, erased, ...concerned }) => {
    const value = parseDate(date);
    const anchor = anchorOfCorrection(concerned) || null;
    const isErased = erased !== undefined;
    return value ? [{ date: value, kind, note: text ?? null, isErased, anchor }] : [];
  });
  return dated.sort((a, b) => compareDates(b.date, a.date));
}
