import type { ActorCard } from '../../../src/model/actor-card.ts';
import type { Article } from '../../../src/model/article.ts';
import type { PageContext } from '../../../src/model/page-context.ts';
import type { Quote } from '../../../src/model/quote.ts';
import type { TimelineEntry } from '../../../src/model/timeline-entry.ts';
import type { Withdrawal } from '../../../src/model/withdrawal.ts';
import type { DateValue } from '../../../src/dates/parse-date.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';

export const site = {
  title: 'Verbatim',
  tagline: 'Quotations, checked.',
  lang: 'en',
  publisher: { name: 'The Press' },
};

export const context: PageContext = {
  site,
  base: '/',
  origin: 'https://example.org',
  pages: [],
  lang: 'en',
  words: wordsFor('en'),
  topics: [],
  navigation: [],
  isDossier: false,
};

export function sampleDate(edtf: string): DateValue {
  const date = parseDate(edtf);
  if (date === null) throw new RangeError(edtf);
  return date;
}

export function sampleActor(actor: Partial<ActorCard> & Pick<ActorCard, 'id' | 'kind'>): ActorCard {
  return {
    name: actor.id,
    formerly: [],
    role: null,
    of: null,
    roles: [],
    description: null,
    url: null,
    wikidata: null,
    mentions: [],
    revisions: [],
    ...actor,
  };
}

export function sampleQuote(quote: Partial<Quote> = {}): Quote {
  return {
    id: 'plans',
    formerly: [],
    speaker: { id: 'lind', name: 'Maria Lind' },
    parts: ['We have plans'],
    gaps: [],
    form: 'direct',
    date: null,
    to: null,
    context: null,
    source: null,
    names: [],
    paragraph: 1,
    place: { start: 0, end: 13, ranges: [{ start: 0, end: 13 }] },
    selectors: [{ exact: 'We have plans', prefix: '', suffix: '' }],
    revisions: [],
    version: { number: 1, date: null },
    recorded: null,
    check: null,
    ...quote,
  };
}

export function sampleEvent(event: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id: 'opening',
    formerly: [],
    date: sampleDate('2026-03-01'),
    title: 'The line opens',
    status: 'occurred',
    mark: null,
    actors: [],
    movedTo: null,
    movedFrom: [],
    revisions: [],
    recorded: null,
    ...event,
  };
}

export function sampleWithdrawal(withdrawal: Partial<Withdrawal> = {}): Withdrawal {
  return {
    anchor: 'q-gone',
    formerly: [],
    date: sampleDate('2026-03-02'),
    name: null,
    form: null,
    reason: 'Wrong.',
    instead: null,
    ...withdrawal,
  };
}

export function sampleArticle(article: Partial<Article> = {}): Article {
  return {
    slug: 'rails',
    formerly: [],
    title: 'Rails',
    description: 'About rails.',
    lang: 'en-GB',
    note: null,
    published: null,
    updated: null,
    recorded: '2026-01-01',
    firstSlug: article.formerly?.[0] ?? article.slug ?? 'rails',
    topics: [],
    held: null,
    authors: [],
    source: null,
    wordCount: 400,
    text: 'We have plans',
    readingMinutes: 2,
    paragraphs: [0],
    sections: [],
    actors: [],
    timeline: [],
    quotes: [],
    corrections: [],
    withdrawn: [],
    retraction: null,
    version: { number: 1, date: null },
    ...article,
  };
}
