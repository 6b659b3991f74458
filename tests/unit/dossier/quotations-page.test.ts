import { expect, test } from 'vitest';
import {
  quotationDays,
  quotationsIndex,
  quotationsPages,
} from '../../../src/dossier/quotations-page.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Article } from '../../../src/model/article.ts';
import { sampleActor, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', name: 'Maria Lind', kind: 'person' });

function dossierOf(...articles: Partial<Article>[]) {
  return buildDossier(
    articles.map((each) => listArticle(sampleArticle({ actors: [lind], ...each }))),
    'en',
  );
}

const says = (words: string, date: string | null = null) =>
  sampleQuote({ id: words, parts: [words], date: date === null ? null : sampleDate(date) });

test('of nothing, there is an index and no page', () => {
  expect(quotationsIndex(dossierOf())).toMatchObject({ quotations: 0, months: [], quoted: [] });
  expect(quotationsPages(dossierOf())).toEqual([]);
});

test('quotations lie in the month they were said, or else printed; without either they are undated', () => {
  const dossier = dossierOf(
    {
      slug: 'may',
      published: sampleDate('2026-05-03'),
      quotes: [says('a'), says('b', '2026-04-30')],
    },
    { slug: 'some-day', quotes: [says('c')] },
  );
  const told = quotationsPages(dossier).map(({ period, count }) => `${period}: ${count}`);
  expect(told).toEqual(['2026-05: 1', '2026-04: 1', 'undated: 1']);
});

test('words of a retracted article are nowhere', () => {
  const retraction = { date: sampleDate('2026-05-04'), reason: 'Forged.', instead: null };
  expect(quotationsIndex(dossierOf({ quotes: [says('a')], retraction })).quotations).toBe(0);
});

test('10,000 of one speaker in one month are on pages of 30 that stay as they are when one is added', () => {
  const quotes = (count: number) => Array.from({ length: count }, (_, at) => says(`w${at}`));
  const published = sampleDate('2026-05-03');
  const pages = quotationsPages(dossierOf({ published, quotes: quotes(10_000) }));
  expect(pages).toHaveLength(333);
  expect(Math.max(...pages.map(({ list }) => list.entries.length))).toBeLessThan(60);
});

test('of hundreds of speakers the index offers the most quoted, and all of whom there are words among the newest', () => {
  const ids = Array.from({ length: 100 }, (_, at) => `s${at}`);
  const actors = ids.map((id) => sampleActor({ id, name: id, kind: 'person' }));
  const quotes = ids.map((id) =>
    sampleQuote({ id: `of-${id}`, parts: [`said by ${id}`], speaker: { id, name: id } }),
  );
  const { list, speakers } = quotationsIndex(
    dossierOf({ published: sampleDate('2026-05-03'), actors, quotes }),
  );
  expect(speakers).toBe(100);
  const offered = list.speakers.map(({ id }) => id);
  expect(offered.length).toBeGreaterThanOrEqual(60);
  expect(offered.length).toBeLessThan(100);
  for (const { utterance } of list.entries) expect(offered).toContain(utterance.speaker.id);
});

test('the index offers every speaker with all that they said, however few of it are among the newest', () => {
  const oren = sampleActor({ id: 'oren', name: 'Jan Oren', kind: 'person' });
  const old = Array.from({ length: 3 }, (_, at) =>
    sampleQuote({
      id: `old${at}`,
      parts: [`old ${at}`],
      speaker: { id: 'oren', name: 'Jan Oren' },
    }),
  );
  const { list } = quotationsIndex(
    dossierOf(
      {
        ...{ slug: 'new', published: sampleDate('2026-05-03') },
        quotes: Array.from({ length: 30 }, (_, at) => says(`w${at}`)),
      },
      { slug: 'old', published: sampleDate('2026-04-03'), actors: [oren], quotes: old },
    ),
  );
  expect(list.entries).toHaveLength(30);
  expect(list.speakers.map(({ id, count }) => [id, count])).toEqual([
    ['lind', 30],
    ['oren', 3],
  ]);
});

test('a day is named where it begins, for links that lead to it', () => {
  const dossier = dossierOf({
    published: sampleDate('2026-05-03'),
    quotes: [says('a', '2026-05-02'), says('b', '2026-05-02'), says('c')],
  });
  const [page] = quotationsPages(dossier);
  expect(page?.list.entries.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-02', null]);
  expect(quotationDays(dossier).get('2026-05-02')).toMatchObject({ period: '2026-05', part: null });
});
