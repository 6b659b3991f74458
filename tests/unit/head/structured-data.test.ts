import { en } from '../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import { describe, expect, test } from 'vitest';
import { actorJsonLd } from '../../../src/head/actor-json-ld.ts';
import { articleFacts } from '../../../src/head/article-facts.ts';
import { articleJsonLd } from '../../../src/head/article-json-ld.ts';
import { citeArticle } from '../../../src/formats/citations/cite-article.ts';
import { citeQuotation } from '../../../src/formats/citations/cite-quotation.ts';
import { eventJsonLd } from '../../../src/head/event-json-ld.ts';
import { quotationFacts } from '../../../src/head/quotation-facts.ts';
import { quotationPages } from '../../../src/model/quotation-page.ts';
import { jsonLdText } from '../../../src/head/json-ld-text.ts';
import { quotationJsonLd } from '../../../src/head/quotation-json-ld.ts';
import { schemaDate, schemaPeriod } from '../../../src/head/schema-date.ts';
import {
  context,
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
} from '../page/sample-article.ts';

const page = 'https://example.org/articles/rails/';

test.each(['2020', '2020-10', '2020-10-08'])('%s is a date of schema.org', (edtf) => {
  expect(schemaDate(sampleDate(edtf))).toBe(edtf);
});

test.each(['2020-09~', '2020?', '202X', '2020-10-08/..', '2020-01/2020-02', '2020-21'])(
  '%s is no date of schema.org, and none is made of it',
  (edtf) => {
    expect(schemaDate(sampleDate(edtf))).toBeUndefined();
  },
);

test.each([
  ['2020-10-08', { startDate: '2020-10-08' }],
  ['2020-10/2020-11', { startDate: '2020-10', endDate: '2020-11' }],
  ['2020-10-08/..', {}],
  ['../2020-10', {}],
  ['2020-10~/2020-11', {}],
])('an event of %s lasts %j', (edtf, period) => {
  expect(schemaPeriod(sampleDate(edtf))).toEqual(period);
});

describe('an article', () => {
  test('that states neither date, author nor source gets none', () => {
    const data = articleJsonLd(sampleArticle(), context, page);
    for (const key of ['datePublished', 'dateModified', 'author', 'isBasedOn', 'correction']) {
      expect(data).not.toHaveProperty(key);
    }
    expect(data['@type']).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
  });

  test('is based on its source, and names its corrections', () => {
    const source = { name: 'Gazette', url: 'https://example.org/', published: sampleDate('2026') };
    const corrections = [
      {
        date: sampleDate('2026-03-05'),
        kind: 'typo' as const,
        note: 'A name.',
        isErased: false,
        anchor: null,
      },
    ];
    const data = articleJsonLd(sampleArticle({ source, corrections }), context, page);
    expect(data).toMatchObject({
      isBasedOn: { publisher: { name: 'Gazette' }, datePublished: '2026' },
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-03-05' }],
    });
  });

  test('names its pictures by their addresses, and has none otherwise', () => {
    const picture = {
      name: 'a.jpg',
      width: 900,
      height: 600,
      kind: 'photograph',
      digest: 'd',
    } as const;
    const below = { ...context, base: '/sub/' };
    const citation = citeArticle(sampleArticle(), below);
    expect(articleFacts(sampleArticle(), citation, below, [picture]).jsonLd).toMatchObject({
      image: ['https://example.org/sub/images/d-900.webp'],
    });
    expect(articleFacts(sampleArticle(), citation, below).jsonLd).not.toHaveProperty('image');
  });
});

describe('a quotation', () => {
  test('is spoken by a person', () => {
    const speaker = sampleActor({ id: 'lind', kind: 'person' });
    const quote = sampleQuote({ date: sampleDate('2026-03-01') });
    expect(quotationJsonLd(quote, page, speaker)).toEqual({
      '@type': 'Quotation',
      '@id': `${page}#q-plans`,
      text: 'We have plans',
      spokenByCharacter: { '@id': `${page}#a-lind` },
      dateCreated: '2026-03-01',
    });
  });

  test('of a country is credited by name: schema.org lets no country speak', () => {
    const quote = sampleQuote({ speaker: { id: 'japan', name: 'Japan' } });
    const data = quotationJsonLd(quote, page, sampleActor({ id: 'japan', kind: 'country' }));
    expect(data).toMatchObject({ creditText: 'Japan' });
    expect(data).not.toHaveProperty('spokenByCharacter');
  });
});

describe('an actor', () => {
  test.each([
    ['person', 'Person'],
    ['country', 'Country'],
    ['government', 'GovernmentOrganization'],
    ['organization', 'Organization'],
    ['media', 'NewsMediaOrganization'],
    ['group', 'Organization'],
  ] as const)('of the kind %s is a %s', (kind, type) => {
    expect(actorJsonLd(sampleActor({ id: 'x', kind }), page, undefined)['@type']).toBe(type);
  });

  test('is affiliated with a ministry, and never made a national of a country', () => {
    const person = sampleActor({ id: 'lind', kind: 'person', role: 'Minister' });
    const ministry = sampleActor({ id: 'ministry', kind: 'government' });
    const affiliation = { '@id': `${page}#a-ministry` };
    expect(actorJsonLd(person, page, ministry)).toMatchObject({
      jobTitle: 'Minister',
      affiliation,
    });
    const japan = sampleActor({ id: 'japan', kind: 'country' });
    const keys = Object.keys(actorJsonLd(person, page, japan));
    expect(keys).toEqual(['@type', '@id', 'name', 'jobTitle']);
  });
});

describe('an event', () => {
  const event = {
    id: 'meeting',
    formerly: [],
    title: 'They meet',
    mark: null,
    actors: [],
    movedTo: null,
    movedFrom: [],
    recorded: null,
    revisions: [],
  };

  test.each([
    ['scheduled', 'https://schema.org/EventScheduled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['occurred', undefined],
    ['expected', undefined],
  ] as const)('that is %s has the status %s', (status, eventStatus) => {
    const data = eventJsonLd({ ...event, status, date: sampleDate('2026') }, page, en);
    expect(data.eventStatus).toBe(eventStatus);
  });

  test('that was rescheduled has the new date, and the old one beside it', () => {
    const movedTo = { id: 'later', title: 'They meet', date: sampleDate('2026-05-25') };
    const date = sampleDate('2026-05-11');
    expect(eventJsonLd({ ...event, status: 'rescheduled', date, movedTo }, page, en)).toMatchObject(
      {
        startDate: '2026-05-25',
        previousStartDate: '2026-05-11',
        eventStatus: 'https://schema.org/EventRescheduled',
      },
    );
  });

  test('that is expected says so, and has no date where none is certain', () => {
    const date = sampleDate('2026-10-08/..');
    expect(eventJsonLd({ ...event, status: 'expected', date }, page, en)).toEqual({
      '@type': 'Event',
      '@id': `${page}#d-meeting`,
      name: 'They meet',
      description: `Expected: ${wordingOf(date, en)}`,
    });
  });
});

test('no text can close the script element or open a comment in it', () => {
  const text = jsonLdText({ headline: '</script><!--<script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ headline: '</script><!--<script>' });
});

describe('the head of a quotation’s page', () => {
  const below = { ...context, base: '/news' };
  const lind = sampleActor({ id: 'lind', kind: 'person', role: 'Minister of Transport' });
  const article = sampleArticle({
    quotes: [sampleQuote({ date: sampleDate('2026-03-01'), context: 'At the station' })],
    actors: [lind],
  });
  const factsOf = (of: typeof article) =>
    quotationPages(of).map((page) => {
      const citation = page.quote && citeQuotation(page.quote, of, below);
      return quotationFacts(of, page, citation, below);
    })[0];

  test('gives the words, the speaker, the day and the lasting address', () => {
    expect(factsOf(article)).toMatchObject({
      title: 'Maria Lind: “We have plans”',
      description:
        'Maria Lind, Minister of Transport, 1 March 2026. At the station. From “Rails”, Verbatim.',
      canonicalPath: '/news/q/rails/plans/',
      jsonLd: {
        '@id': 'https://example.org/news/articles/rails/#q-plans',
        url: 'https://example.org/news/q/rails/plans/',
        spokenByCharacter: { '@type': 'Person', jobTitle: 'Minister of Transport' },
        isPartOf: { headline: 'Rails' },
      },
    });
  });

  test('says for whom the speaker speaks', () => {
    const board = sampleActor({ id: 'rail', kind: 'organization', name: 'Rail Board' });
    const chairman = { ...lind, role: 'Chairman', of: board };
    const actors = [chairman, board];
    expect(factsOf({ ...article, actors })).toMatchObject({
      description: expect.stringContaining('Maria Lind, Chairman, Rail Board, 1 March 2026.'),
      jsonLd: {
        spokenByCharacter: {
          jobTitle: 'Chairman',
          affiliation: { '@id': 'https://example.org/news/articles/rails/#a-rail' },
        },
      },
    });
  });

  test('of one that was withdrawn gives none of its words, and asks to be left out', () => {
    const retraction = { date: sampleDate('2026-03-02'), reason: 'Forged.', instead: null };
    const facts = factsOf({ ...article, retraction });
    const notice = 'The article with the quotation of Maria Lind was withdrawn on 2 March 2026';
    expect(facts).toMatchObject({
      title: 'Quotation withdrawn',
      description: `${notice}. Forged.`,
      image: { alt: notice },
      isUnlisted: true,
    });
    expect(JSON.stringify(facts)).not.toContain('plans”');
  });
});

test('a retracted article describes itself without its words', () => {
  const article = sampleArticle({
    quotes: [sampleQuote()],
    retraction: { date: sampleDate('2026-03-02'), reason: 'Forged.', instead: null },
  });
  const facts = articleFacts(article, citeArticle(article, context), context);
  expect(facts.description).toBe('This article was withdrawn on 2 March 2026. Forged.');
  expect(facts.jsonLd).toMatchObject({
    creativeWorkStatus: 'Withdrawn',
    correction: { text: 'Forged.', datePublished: '2026-03-02' },
  });
  expect(JSON.stringify(facts)).not.toContain('We have');
});
